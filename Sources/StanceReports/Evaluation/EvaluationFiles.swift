/// An evaluation in all its written forms: what `evaluate --report` puts into a folder.
public struct EvaluationFiles: Sendable {
    /// A file's name and text.
    public struct File: Sendable {
        /// The name, without a folder.
        public let name: String
        /// The text.
        public let text: String
    }

    /// The name of the file of figures.
    public static let metricsName = "metrics.json"
    /// The name of the file of predictions.
    public static let predictionsName = "predictions.jsonl"
    /// How many contributions a prediction lists.
    private static let listedContributions = 5

    private let report: EvaluationReport
    private let version: String

    /// Makes the files of a report.
    ///
    /// - Parameter version: the tool's version.
    public init(of report: EvaluationReport, version: String) {
        self.report = report
        self.version = version
    }

    /// All files.
    public var all: [File] {
        [
            File(name: Self.metricsName, text: metrics), File(name: Self.predictionsName, text: predictions),
            File(name: "errors.tsv", text: errors), File(name: "report.md", text: markdown),
            File(name: "report.html", text: html), File(name: "junit.xml", text: junit),
            File(name: "results.sarif", text: sarif),
        ]
    }

    /// The figures; the same as `evaluate --json`.
    public var metrics: String { report.json.pretty }

    /// A line a sentence.
    public var predictions: String {
        report.sentences.map { $0.json(top: Self.listedContributions).compact + "\n" }.joined()
    }

    /// A line a sentence, with no more than another evaluation needs to compare itself with this one.
    public var baseline: String { report.sentences.map { $0.baselineJSON.compact + "\n" }.joined() }

    /// A table of the errors, those first of which the system was surest.
    public var errors: String {
        let header = ["file", "line", "id", "label", "predicted", "probability", "sentence"]
        let rows = report.errors.map { sentence in
            [
                sentence.file, "\(sentence.line)", sentence.id,
                EvaluatedSentence.name(ofOpinion: sentence.isOpinion),
                EvaluatedSentence.name(ofOpinion: sentence.isPredictedOpinion),
                Figures.decimal(sentence.probability, places: 4), sentence.text ?? "",
            ].map(Escaped.tsv)
        }
        return ([header] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// The report as Markdown.
    public var markdown: String { EvaluationMarkdown().render(report) }
    /// The report as a page of its own.
    public var html: String { EvaluationHTML().render(report) }
    /// The gates as test results.
    public var junit: String { report.junit.xml }
    /// The findings for code scanning.
    public var sarif: String { SARIFLog(of: report.findings, version: version).json.pretty }
    /// The findings as annotations.
    public var annotations: String { GitHubAnnotations(of: report.findings).text }
}
