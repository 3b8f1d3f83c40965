import ArgumentParser
import StanceKit

/// `stance score`: per-sentence scores and document figures.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores the sentences of texts.",
        discussion:
            "Without --format, prints a line on each document and then the sentences worth looking at.")

    /// How the scores are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, jsonl
    }

    @Argument(help: "Text files, folders of .txt files, or - for standard input.")
    var paths: [String]

    @OptionGroup var modelOption: ModelOption

    @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: " or ")).")
    var format = Format.text

    @Flag(help: "Print one JSON document a text instead.")
    var json = false

    @Flag(help: "With --format jsonl: add a line with the document's figures.")
    var summary = false

    @Flag(help: "With --format text: show every sentence.")
    var all = false

    @Option(help: "With --format text: how many sentences to show at most.")
    var limit = 12

    @Option(help: "How many contributions to list, or all.")
    var top = ContributionCount.some(5)

    @Option(help: "Roles to score: body, headline, caption, byline, boilerplate.")
    var role: [Role] = [.body, .headline]

    @Option(help: "The probability from which on a sentence counts as opinion, instead of the model's own.")
    var threshold: Double?

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    func validate() throws {
        if let threshold, !(0...1).contains(threshold) {
            throw ValidationError("--threshold \(threshold) is not between 0 and 1")
        }
        if limit < 1 { throw ValidationError("--limit \(limit) is less than 1") }
    }

    func run() throws {
        let classifier = try modelOption.load()
        var sink = ResultSink(path: output)
        var failures = FailureLog()
        for path in try InputPaths.expand(paths) {
            do {
                let document = try Document(
                    name: path == "-" ? "stdin" : path, bytes: try InputFile.bytes(at: path))
                let score = classifier.score(document, options: .init(roles: Set(role), threshold: threshold))
                guard !score.sentences.isEmpty else { throw ToolError.emptyDocument(document.name) }
                sink.write(render(score))
            } catch {
                try failures.add(error)
            }
        }
        try sink.finish()
        try failures.finish()
    }

    private func render(_ score: DocumentScore) -> String {
        if json { return score.json(top: top.count).pretty }
        switch format {
        case .text:
            return DocumentText(style: Terminal.style, limit: all ? nil : limit).render(score)
        case .jsonl:
            let lines = score.sentences.map { $0.json(top: top.count).compact + "\n" }.joined()
            return summary ? lines + score.summaryJSON.compact + "\n" : lines
        }
    }
}

extension Role: ExpressibleByArgument {}
