import FoundationEssentials
public import StanceEvaluation
public import StanceReports

/// The figures of a report that `evaluate --json` wrote.
public struct RecordedReport: Sendable, Hashable {
    /// The system's name.
    public let model: String
    /// The number of sentences.
    public let count: Int
    /// The metrics that had a value.
    public let figures: [Metric: Double]

    private struct Scores: Decodable {
        let precision: Double?
        let recall: Double?
        let f1: Double?
    }

    private struct Contents: Decodable {
        let model: String
        let n: Int
        let macroF1: Double?
        let accuracy: Double?
        let rocAUC: Double?
        let averagePrecision: Double?
        let matthewsCorrelation: Double?
        let brier: Double?
        let logLoss: Double?
        let ece: Double?
        let opinion: Scores
        let reporting: Scores
    }

    /// Reads a report.
    ///
    /// - Throws: `PredictionError.notAReport`.
    public init(parsing bytes: [UInt8], file: String) throws(PredictionError) {
        guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(bytes)) else {
            throw .notAReport(file)
        }
        model = contents.model
        count = contents.n
        let values: [Metric: Double?] = [
            .macroF1: contents.macroF1, .accuracy: contents.accuracy, .rocAUC: contents.rocAUC,
            .averagePrecision: contents.averagePrecision,
            .matthewsCorrelation: contents.matthewsCorrelation,
            .opinionPrecision: contents.opinion.precision, .opinionRecall: contents.opinion.recall,
            .opinionF1: contents.opinion.f1, .reportingPrecision: contents.reporting.precision,
            .reportingRecall: contents.reporting.recall, .reportingF1: contents.reporting.f1,
            .brier: contents.brier, .logLoss: contents.logLoss, .expectedCalibrationError: contents.ece,
        ]
        figures = values.compactMapValues(\.self)
    }

    /// The figures as something to compare with.
    public func baseline(named name: String) -> EvaluationBaseline {
        .figures(name: name, count: count, figures)
    }
}
