import ArgumentParser
import StanceKit

/// `stance explain FILE:LINE`: why a sentence scored as it did.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains the score of the sentences on a line, contribution by contribution.")

    @Argument(help: "The place, as score prints it: FILE:LINE or FILE:LINE:COLUMN.")
    var place: SentencePlace

    @Option(
        help:
            "How the input is written, instead of by its extension: \(Markup.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    var input: InputFormat?

    @OptionGroup var modelOption: ModelOption

    @Option(help: "How many contributions to list, or all.")
    var top = ContributionCount.some(20)

    @OptionGroup(title: "Decisions") var decisions: DecisionOptions

    @Flag(help: "Print JSON instead.")
    var json = false

    func run() throws {
        let classifier = try modelOption.load()
        guard case .document(let markup) = input ?? InputFormat(path: place.file) else {
            throw ValidationError("\(place.file): records are not read as text; --input text does so")
        }
        let text = try ExtractedText(
            of: try InputFile.expandedBytes(at: place.file), name: place.file, markup: markup)
        let score = classifier.score(text, options: decisions.scoring(roles: Set(Role.allCases)))
        let found = score.sentences.filter {
            $0.sentence.location.line == place.line
                && (place.column == nil || $0.sentence.location.column == place.column)
        }
        guard !found.isEmpty else { throw ToolError.noSentence(file: place.file, line: place.line) }
        if json {
            Terminal.write(JSON.array(found.map { $0.json(top: top.count) }).pretty)
        } else {
            let renderer = ExplanationText(style: Terminal.style, top: top.count)
            Terminal.write(found.map(renderer.render).joined(separator: "\n"))
        }
    }
}
