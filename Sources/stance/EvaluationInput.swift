import FoundationEssentials
import StanceKit

/// Reads what is to be measured: a model on labelled tables, or predictions with their labels.
struct EvaluationInput {
    let sentences: [EvaluatedSentence]
    let source: EvaluationSource
    private let corpus: LabelledCorpus?
    private let data: [String]
    private let decisions: DecisionOptions

    /// Whether a name is that of a file of predictions.
    static func isPredictions(_ name: String) -> Bool { InputFormat(path: name) == .records(.jsonl) }

    /// - Parameter classifier: the loaded model, unless there are predictions.
    init(
        model: String, classifier: StanceClassifier?, data: [String], decisions: DecisionOptions,
        columns: TableColumns
    ) throws {
        self.decisions = decisions
        self.data = data
        guard let classifier else {
            let file = try PredictionFile(
                parsing: try InputFile.expandedBytes(at: model), file: model, threshold: decisions.threshold)
            sentences = file.sentences
            source = EvaluationSource(
                model: model, files: [model],
                threshold: decisions.threshold ?? PredictionFile.defaultThreshold,
                thresholdOrigin: decisions.threshold == nil ? "the predictions' own decisions" : "user")
            corpus = nil
            return
        }
        let corpus = LabelledCorpus(
            joining: try data.map { try LabelledInput.read($0, columns: columns).corpus })
        guard !corpus.samples.isEmpty else {
            throw ToolError.nothingToMeasure(data, misplaced: corpus.misplaced.count)
        }
        let options = decisions.scoring()
        sentences = classifier.evaluated(corpus, options: options)
        source = classifier.source(of: corpus, files: data, options: options)
        self.corpus = corpus
    }

    /// What a baseline's name stands for: predictions, recorded figures, a report's folder, or a model to run on the same data.
    func baseline(named name: String) throws -> EvaluationBaseline {
        if Self.isPredictions(name) { return try predictions(at: name) }
        if name.hasSuffix(".json") {
            let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
            let beside = folder + EvaluationFiles.predictionsName
            if FileManager.default.fileExists(atPath: beside) { return try predictions(at: beside) }
            return try RecordedReport(parsing: try InputFile.bytes(at: name), file: name).baseline(
                named: name)
        }
        let beside = "\(name)/\(EvaluationFiles.metricsName)"
        if FileManager.default.fileExists(atPath: beside) { return try baseline(named: beside) }
        guard let corpus else { throw ToolError.baselineNeedsData(name) }
        let classifier = try StanceClassifier(contentsOf: try ModelLocator().path(for: name))
        return .predictions(
            name: name, classifier.evaluated(corpus, options: baselineOptions))
    }

    /// A baseline model decides by its own threshold, but is asked the same question.
    private var baselineOptions: StanceClassifier.Options {
        var options = decisions.scoring(explained: .none)
        options.threshold = nil
        return options
    }

    private func predictions(at path: String) throws -> EvaluationBaseline {
        .predictions(
            name: path,
            try PredictionFile(parsing: try InputFile.expandedBytes(at: path), file: path).sentences)
    }
}
