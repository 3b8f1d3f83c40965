import StanceEvaluation
import StanceLinearAlgebra
import StanceLinearModels

/// Fits a context stage to the out-of-fold log-odds of whole documents.
struct ContextFit {
    let stage: ContextStage
    /// The out-of-fold predictions in context, of the documents it was fitted to.
    let outOfFold: [Observation]

    /// A sentence of running text.
    private struct Row {
        let own: Double
        let neighbourhood: Double
        let sample: Int
    }

    /// The log-odds are out-of-fold ones, and the stage's own predictions of a fold come from the documents of the others,
    /// so threshold and band are chosen on what neither stage has seen.
    ///
    /// - Throws: `ContextError.noDocuments`, or `TrainingError` where these documents have one class only.
    init(
        _ corpus: LabelledCorpus, logits: [Double], folds: GroupedKFold, recipe: ContextRecipe,
        reviewErrorRate: Double
    ) throws {
        let documents = Self.documents(of: corpus, recipe)
        guard documents.contains(where: { $0.count > 1 }) else {
            throw ContextError.noDocuments(arrangement: recipe.arrangement)
        }
        let rows = documents.flatMap { samples in
            let own = samples.map { logits[$0] }
            let around = ContextStage.neighbourhoods(of: own, decay: recipe.decay, reach: recipe.reach)
            return zip(samples, zip(own, around)).map { Row(own: $1.0, neighbourhood: $1.1, sample: $0) }
        }
        let labels = rows.map { corpus.samples[$0.sample].isOpinion }
        var probabilities = [Double](repeating: 0, count: rows.count)
        for fold in 0..<folds.foldCount {
            let inside = rows.indices.filter { folds.foldOfRow[rows[$0].sample] == fold }
            guard !inside.isEmpty else { continue }
            let outside = rows.indices.filter { folds.foldOfRow[rows[$0].sample] != fold }
            let regression = try Self.regression(outside.map { rows[$0] }, outside.map { labels[$0] })
            for index in inside {
                probabilities[index] = sigmoid(Self.logit(of: rows[index], by: regression))
            }
        }
        let selection = try ThresholdSelection(maximizingMacroF1Of: probabilities, labels: labels)
        let band = try ReviewBand(
            around: selection.threshold, probabilities: probabilities, labels: labels,
            maximumErrorRate: reviewErrorRate)
        let predictions = rows.indices.map { index in
            Observation(
                isOpinion: labels[index], probability: probabilities[index], threshold: selection.threshold,
                group: corpus.samples[rows[index].sample].row.group)
        }
        let regression = try Self.regression(rows, labels)
        outOfFold = predictions
        stage = ContextStage(
            decay: recipe.decay, reach: recipe.reach, ownWeight: regression.weights[0],
            neighbourWeight: regression.weights[1], intercept: regression.intercept,
            decision: DecisionRule(
                threshold: selection.threshold, reviewLow: band.low, reviewHigh: band.high,
                chosenOn: "train in context, out of fold (\(folds.foldCount) folds by document)",
                reviewErrorRate: reviewErrorRate,
                authorErrors: ErrorRates(
                    of: rows.indices.filter { corpus.samples[rows[$0].sample].isAuthors }.map {
                        predictions[$0]
                    })),
            documents: documents.count)
    }

    /// The samples of each document of running text, in their order.
    private static func documents(of corpus: LabelledCorpus, _ recipe: ContextRecipe) -> [[Int]] {
        var documents: [[Int]] = []
        var last: String?
        for (index, sample) in corpus.samples.enumerated() {
            let row = sample.row
            guard let group = row.group,
                recipe.arrangement == nil || row.attributes[ContextRecipe.column] == recipe.arrangement
            else {
                last = nil
                continue
            }
            if group == last {
                documents[documents.count - 1].append(index)
            } else {
                documents.append([index])
            }
            last = group
        }
        return documents
    }

    private static func regression(_ rows: [Row], _ labels: [Bool]) throws -> LogisticRegression {
        try LogisticRegression(
            fitting: DesignMatrix(dense: DenseMatrix(rows: rows.map { [$0.own, $0.neighbourhood] })),
            labels: labels, options: .init(penalty: 1, densePenalty: 1, tolerance: 1e-10))
    }

    private static func logit(of row: Row, by regression: LogisticRegression) -> Double {
        regression.weights[0] * row.own + regression.weights[1] * row.neighbourhood + regression.intercept
    }
}
