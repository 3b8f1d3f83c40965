import ArgumentParser
import StanceKit

/// `stance score`: per-sentence scores and document figures.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Scores the sentences of texts.",
        discussion:
            """
            Without --format, prints a line on each document and then the sentences worth looking at. Tables and JSON lines \
            come out as they went in, record by record, with columns or fields added.

            With a model of labels (stance train --data), each sentence or record gets its most probable label and the probability of each.

            With --max-opinion or --fail-on the texts are checked; exit code 1 says that one fails. <!-- stance-ignore --> after a sentence, or \
            alone before a paragraph, passes it over.
            """)

    /// How the scores are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, jsonl, tsv, csv, html, sarif, github, junit
    }

    @Argument(help: "Files, folders of texts, or - for standard input.")
    var paths: [String]

    @Option(
        help: "How the input is written, instead of by its extension: \(InputFormat.names).")
    var input: InputFormat?

    @Option(
        name: .customLong("invalid-utf8"),
        help: "What becomes of bytes that are not UTF-8: fail, or replace by U+FFFD, which is then counted.")
    var invalidUTF8 = InvalidUTF8.fail

    @OptionGroup var modelOption: ModelOption

    @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: " or ")).")
    var format: Format?

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

    @Option(help: "Show how the text was read instead of scores: roles or voices.")
    var show: ReadingText.Aspect?

    @OptionGroup(title: "Decisions") var decisions: DecisionOptions

    @OptionGroup(title: "Models of stances") var targetOption: TargetOption

    @OptionGroup(title: "Checks") var checks: CheckOptions

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit \(limit) is less than 1") }
    }

    func run() throws {
        if let show { return try showReading(show) }
        if checks.areAsked || format?.takesAllTexts == true { return try runChecks() }
        switch try modelOption.loadAny() {
        case .stance(let classifier):
            try targetOption.refuse(for: classifier)
            try scoreOpinion(classifier)
        case .labels(let classifier): try scoreLabels(classifier)
        }
    }

    private func scoreOpinion(_ classifier: StanceClassifier) throws {
        var sink = ResultSink(path: output)
        var failures = FailureLog()
        // Tables have no room for explanations.
        let options = decisions.scoring(roles: Set(role), explains: tableDialect == nil)
        var share = classifier.baseRateCheck(of: options, inContext: true)
        var scorer = SentenceScorer(classifier, options: options)
        var header = tableDialect.map { SentenceTable(dialect: $0).header }
        for path in try InputPaths.expand(paths, &failures) {
            do {
                switch input ?? InputFormat(path: path) {
                case .records(let kind):
                    try scoreRecords(at: path, kind, with: classifier, into: &sink, &failures)
                case .document(let markup):
                    let text = try ExtractedText(
                        of: try bytes(at: path), name: path == "-" ? "stdin" : path,
                        markup: markup)
                    let score = scorer.score(text)
                    guard !score.sentences.isEmpty else { throw ToolError.emptyDocument(score.file) }
                    score.sentences.forEach { share.add($0) }
                    if let line = header.take() { sink.write(line) }
                    sink.write(render(score))
                }
            } catch {
                try failures.add(error)
            }
        }
        try sink.finish()
        report(share)
        try failures.finish()
    }

    /// Says that a batch has far more or less opinion than the model was trained for.
    func report(_ share: BaseRateCheck) {
        guard let difference = share.difference else { return }
        Terminal.flush()
        Terminal.report("stance: \(difference)")
    }

    /// Prints how the texts are read; no model is needed for that.
    private func showReading(_ aspect: ReadingText.Aspect) throws {
        var sink = ResultSink(path: output)
        var failures = FailureLog()
        let renderer = ReadingText(style: Terminal.style, aspect: aspect)
        for path in try InputPaths.expand(paths, &failures) {
            do {
                guard case .document(let markup) = input ?? InputFormat(path: path) else {
                    throw ToolError.recordsHaveNoReading(path)
                }
                let text = try ExtractedText(
                    of: try bytes(at: path), name: path == "-" ? "stdin" : path,
                    markup: markup)
                sink.write(renderer.render(Reading(of: text.text, hints: text.blocks)))
            } catch {
                try failures.add(error)
            }
        }
        try sink.finish()
        try failures.finish()
    }

    func render(_ score: DocumentScore) -> [UInt8] {
        if json { return Array(score.json(top: top.count).pretty.utf8) }
        var bytes: [UInt8] = []
        switch format ?? .text {
        case .text:
            bytes += DocumentText(style: Terminal.style, limit: all ? nil : limit).render(score).utf8
        case .jsonl:
            for sentence in score.sentences { sentence.json(top: top.count).appendLine(to: &bytes) }
            if summary { score.summaryJSON.appendLine(to: &bytes) }
        case .tsv, .csv:
            if let table = tableDialect.map({ SentenceTable(dialect: $0) }) {
                for sentence in score.sentences { table.append(sentence, to: &bytes) }
            }
        case .html, .sarif, .github, .junit:
            preconditionFailure("\(format?.rawValue ?? "") is of all texts together")
        }
        return bytes
    }
}

extension Role: ExpressibleByArgument {}
extension ReadingText.Aspect: ExpressibleByArgument {}
