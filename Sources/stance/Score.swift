import ArgumentParser
import StanceKit

/// `stance score`: per-sentence scores and document figures.
struct Score: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
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

    @Option(help: "How many threads score; as many as there are processors by default.")
    var threads: Int?

    @OptionGroup(title: "Decisions") var decisions: DecisionOptions

    @OptionGroup(title: "Models of stances") var targetOption: TargetOption

    @OptionGroup(title: "Checks") var checks: CheckOptions

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads \(threads) is less than 1") }
        if limit < 1 { throw ValidationError("--limit \(limit) is less than 1") }
    }

    func run() throws {
        HeapThresholds.keep()
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
        let options = decisions.scoring(
            roles: Set(role), explained: explained,
            explanationLimit: json || format == .jsonl ? top.count : nil)
        var run = ScoringRun(
            classifier, options: options, threads: threadCount, sink: ResultSink(path: output),
            header: tableDialect.map { SentenceTable(dialect: $0).header }, render: renderer)
        for path in try InputPaths.expand(paths, &run.failures) {
            do {
                switch input ?? InputFormat(path: path) {
                case .records(let kind):
                    try run.scoreWaiting()
                    try scoreRecords(at: path, kind, with: classifier, in: &run)
                case .document(let markup): try add(textAt: path, markup, to: &run)
                }
            } catch {
                try run.scoreWaiting()
                try run.failures.add(error)
            }
        }
        try run.scoreWaiting()
        try run.sink.finish()
        report(run.share)
        try run.failures.finish()
    }

    /// The scores whose explanations are printed.
    private var explained: StanceClassifier.Explained {
        if json { return .all }
        return switch format ?? .text {
        case .text: all ? .all : .opinions
        // Tables have no room for explanations.
        case .tsv, .csv: .none
        case .jsonl, .html, .sarif, .github, .junit: .all
        }
    }

    /// Hands a text over to be scored; one that is long is cut after blank lines where each sentence is printed for itself.
    private func add(textAt path: String, _ markup: Markup, to run: inout ScoringRun) throws {
        let name = path == "-" ? "stdin" : path
        let isCut = markup == .text && !json && !summary && (format == .jsonl || tableDialect != nil)
        guard isCut, invalidUTF8 == .fail else {
            return try run.add(
                .init(
                    bytes: try bytes(at: path), name: name, markup: markup, offset: TextOffset(),
                    isWhole: true))
        }
        let pieces = try InputPieces(at: path, border: .blankLine)
        var offset = TextOffset()
        var piece = try pieces.next()
        while let bytes = piece {
            piece = try pieces.next()
            try run.add(
                .init(
                    bytes: bytes, name: name, markup: markup, offset: offset,
                    isWhole: offset.bytes == 0 && piece == nil))
            offset.advance(over: bytes)
        }
    }

    /// How many threads score.
    var threadCount: Int { max(1, threads ?? Terminal.processorCount) }

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

    func render(_ score: DocumentScore) -> [UInt8] { renderer(score.sentences, score) }

    /// Writes the scores of a text's sentences, and what is said of all of them.
    private var renderer: @Sendable ([SentenceScore], DocumentScore) -> [UInt8] {
        let top = top.count
        if json { return { _, score in Array(score.json(top: top).pretty.utf8) } }
        switch format ?? .text {
        case .text:
            let text = DocumentText(style: Terminal.style, limit: all ? nil : limit)
            return { _, score in Array(text.render(score).utf8) }
        case .jsonl:
            return { [summary] sentences, score in
                var bytes: [UInt8] = []
                for sentence in sentences { sentence.json(top: top).appendLine(to: &bytes) }
                if summary { score.summaryJSON.appendLine(to: &bytes) }
                return bytes
            }
        case .tsv, .csv:
            let table = SentenceTable(dialect: tableDialect ?? .tsv)
            return { sentences, _ in
                var bytes: [UInt8] = []
                bytes.reserveCapacity(
                    ArrayRoom.holding(
                        sentences.reduce(0) { $0 + $1.text.utf8.count + SentenceTable.usualAddition }))
                for sentence in sentences { table.append(sentence, to: &bytes) }
                return bytes
            }
        case .html, .sarif, .github, .junit:
            preconditionFailure("\(format?.rawValue ?? "") is of all texts together")
        }
    }
}

extension Role: ExpressibleByArgument {}
extension ReadingText.Aspect: ExpressibleByArgument {}
