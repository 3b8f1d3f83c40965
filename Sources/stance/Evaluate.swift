import ArgumentParser
import StanceKit

/// `stance evaluate MODEL DATA…`: how good a model is on labelled data, against a baseline, and at gates.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measures a model on labelled sentences, with 95 % intervals.",
        discussion: """
            DATA are tables (.tsv, .csv) with the columns sentence and label (opinion/reporting or SUBJ/OBJ), and as far as they have them \
            sentence_id, group (the document, for intervals), voice, role, genre. With the columns document, byteStart and byteEnd \
            the sentences are read in their documents. Instead of a model and data, a predictions.jsonl can be measured.

            With a model of labels (stance train --data): macro-F1, accuracy, precision, recall and F1 of each label, the confusion matrix.

            Exit code 1: a gate (--min, --max, --fail-on-regression) failed.
            """)

    /// How the report is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html, github, sarif, junit
    }

    @Argument(help: "A model file, the name of a shipped model, or a file of predictions (.jsonl).")
    var model: String

    @Argument(help: "Labelled tables.")
    var data: [String] = []

    @Option(
        help:
            "Attributes to cut the data by, instead of \(EvaluationReport.usualSlices.joined(separator: ", "))."
    )
    var slice: [String] = []

    @OptionGroup(title: "Decisions") var decisions: DecisionOptions

    @OptionGroup(title: "Models of labels") var targetOption: TargetOption

    @OptionGroup(title: "Columns of the tables") var columns: ColumnOptions

    @Option(
        help:
            "What to compare with: a model, a predictions.jsonl, a report's metrics.json, or a report's folder."
    )
    var baseline: String?

    @Option(help: "Differences from the baseline up to this do not matter.")
    var margin = SystemComparison.defaultMargin

    @Option(help: "A gate: the least a metric may be, such as macro-f1=0.7.")
    var min: [MetricBound] = []

    @Option(help: "A gate: the most a metric may be, such as ece=0.08.")
    var max: [MetricBound] = []

    @Option(
        help: .init(
            "A gate: no metric named (macro-f1 if none is) is worse than the baseline's, by more than chance and the margin.",
            valueName: "metric"))
    var failOnRegression: [Metric] = []

    @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: Format?

    @Flag(help: "Print one JSON document: the same as --format json.")
    var json = false

    @Option(
        help:
            "Also write metrics.json, predictions.jsonl, errors.tsv, report.md, report.html, junit.xml and results.sarif into this folder."
    )
    var report: String?

    @Option(
        help: "Write no more of the predictions into this file than another run needs as its baseline.")
    var writeBaseline: String?

    @Option(
        help: "Append the report as Markdown to a file; auto means $GITHUB_STEP_SUMMARY where that is set.")
    var summary: String?

    func validate() throws {
        let isPredictions = EvaluationInput.isPredictions(model)
        if data.isEmpty, !isPredictions { throw ValidationError("name at least one labelled table") }
        if !data.isEmpty, isPredictions {
            throw ValidationError("\(model) holds its labels; it is measured without DATA")
        }
        if isPredictions, decisions.prevalence != nil || decisions.noContext {
            throw ValidationError(
                "predictions are measured as they are: --prevalence and --no-context need a model")
        }
        if !(0...1).contains(margin) { throw ValidationError("--margin \(margin) is not between 0 and 1") }
        if !failOnRegression.isEmpty, baseline == nil {
            throw ValidationError("--fail-on-regression needs a --baseline to compare with")
        }
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) contradict each other")
        }
    }

    func run() throws {
        Terminal.reportProgress("reading \(([model] + data).joined(separator: ", ")) …")
        var classifier: StanceClassifier?
        if !EvaluationInput.isPredictions(model) {
            switch try LoadedModel(contentsOf: try ModelLocator().path(for: model)) {
            case .stance(let loaded):
                try targetOption.refuse(for: loaded)
                classifier = loaded
            case .labels(let loaded): return try evaluateLabels(loaded)
            }
        }
        let input = try EvaluationInput(
            model: model, classifier: classifier, data: data, decisions: decisions,
            columns: columns.columns)
        try check(slice, in: input.sentences)
        let gates =
            min.map { Gate.minimum($0.metric, $0.value) } + max.map { .maximum($0.metric, $0.value) }
            + failOnRegression.map { .noRegression($0) }
        Terminal.reportProgress("measuring \(input.sentences.count) sentences …")
        let result = try EvaluationReport(
            measuring: input.sentences, of: input.source,
            demands: .init(
                slices: slice.isEmpty ? EvaluationReport.usualSlices : slice,
                baseline: try baseline.map { try input.baseline(named: $0) }, margin: margin, gates: gates))
        // Known before the first byte is written: a reader who closes the pipe must not turn a failure into a success.
        if !result.passes { unsafe Terminal.statusIfClosed = .findings }
        if let report {
            try OutputFile.makeFolder(report)
            for file in EvaluationFiles(of: result, version: StanceVersion.current).all {
                try OutputFile.replace("\(report)/\(file.name)", with: Array(file.text.utf8))
            }
        }
        if let writeBaseline {
            let text = EvaluationFiles(of: result, version: StanceVersion.current).baseline
            try OutputFile.replace(writeBaseline, with: Array(text.utf8))
        }
        if let path = summaryPath {
            try OutputFile.append(path, Array(EvaluationMarkdown().summary(of: result).utf8))
        }
        Terminal.write(render(result))
        if !result.passes { throw ReportedFailures(status: .findings) }
    }

    private func render(_ result: EvaluationReport) -> String {
        let files = EvaluationFiles(of: result, version: StanceVersion.current)
        return switch json ? .json : format ?? .text {
        case .text: EvaluationText(style: Terminal.style).render(result)
        case .json: files.metrics
        case .markdown: files.markdown
        case .html: files.html
        case .github: files.annotations
        case .sarif: files.sarif
        case .junit: files.junit
        }
    }

    private var summaryPath: String? {
        guard let summary else { return nil }
        return summary == "auto" ? Terminal.environment("GITHUB_STEP_SUMMARY") : summary
    }

    private func check(_ slices: [String], in sentences: [EvaluatedSentence]) throws {
        guard !slices.isEmpty else { return }
        let known = Set(sentences.flatMap(\.attributes.keys)).sorted()
        if let unknown = slices.first(where: { !known.contains($0) }) {
            throw ToolError.unknownSlice(unknown, known: known)
        }
    }
}

extension Metric: ExpressibleByArgument {
    /// Makes a metric from its name.
    public init?(argument: String) { self.init(name: argument) }

    /// The names, for help and completion.
    public static var allValueStrings: [String] { allCases.map(\.name) }
}
