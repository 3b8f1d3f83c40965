import StanceFormats
public import StanceReports

extension StanceClassifier {
    /// What the model is worth on data that was held out, with its parts and mistakes, for the card; `nil` where there is none.
    public func report(on held: [TrainingMaterial.Split]) throws -> EvaluationReport? {
        let corpus = LabelledCorpus(joining: held.map(\.corpus))
        guard !corpus.samples.isEmpty else { return nil }
        return try EvaluationReport(
            measuring: evaluated(corpus, options: .init(explained: .none)),
            of: source(of: corpus, files: held.map(\.file)),
            demands: .init(slices: ["length", "quotes", "voice", "genre"]))
    }
}
