import ArgumentParser
import StanceKit

/// `stance explain FILE:LINE`: why a sentence scored as it did.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explains the score of the sentences on a line, contribution by contribution.")

    @Argument(help: "The place, as score prints it: FILE:LINE or FILE:LINE:COLUMN.")
    var place: SentencePlace

    @OptionGroup var modelOption: ModelOption

    @Option(help: "How many contributions to list, or all.")
    var top = ContributionCount.some(20)

    @Flag(help: "Print JSON instead.")
    var json = false

    func run() throws {
        let classifier = try modelOption.load()
        let document = try Document(name: place.file, bytes: try InputFile.expandedBytes(at: place.file))
        let score = classifier.score(document, options: .init(roles: Set(Role.allCases)))
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
