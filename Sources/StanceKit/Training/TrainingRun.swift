import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

/// One way from labelled sentences to the parts of a classifier.
///
/// Calibration, threshold and review band come from out-of-fold predictions: each sentence is predicted by a model,
/// vocabulary included, that saw none of its document. The final model then learns from all sentences.
struct TrainingRun {
    let extractor: FeatureExtractor
    let regression: LogisticRegression
    let calibration: PlattCalibration
    let decision: DecisionRule
    /// The dense weights with their standard errors.
    let coefficients: CoefficientTable
    /// The context stage, if the recipe asks for one.
    let context: ContextFit?
    /// The calibrated out-of-fold predictions.
    let outOfFold: [Observation]

    /// Learns from the sentences of a corpus with their weights; those that weigh less than 1 take no part in calibration, in the choice of
    /// the threshold and in the out-of-fold figures.
    init(_ corpus: LabelledCorpus, weights: [Double], lexicons: LexiconIndex, recipe: TrainingRecipe) throws {
        let folds = try GroupedKFold(
            labels: corpus.labels, groups: corpus.groups, foldCount: recipe.foldCount, seed: recipe.seed)
        var decisionValues = [Double](repeating: 0, count: corpus.samples.count)
        for fold in 0..<folds.foldCount {
            let (extractor, regression, _) = try Self.fit(
                LabelledCorpus(selecting: folds.rows(outside: fold), of: corpus),
                folds.rows(outside: fold).map { weights[$0] }, lexicons, recipe)
            var reader = FeatureReader(extractor)
            for row in folds.rows(in: fold) {
                decisionValues[row] = regression.decisionValue(
                    for: reader.row(for: corpus.samples[row].sample))
            }
        }
        let full = weights.indices.filter { weights[$0] >= 1 }
        let labels = full.map { corpus.samples[$0].isOpinion }
        let calibration = try PlattCalibration(
            fitting: full.map { decisionValues[$0] }, labels: labels)
        let probabilities = full.map { calibration.probability(for: decisionValues[$0]) }
        let selection = try ThresholdSelection(maximizingMacroF1Of: probabilities, labels: labels)
        let band = try ReviewBand(
            around: selection.threshold, probabilities: probabilities, labels: labels,
            maximumErrorRate: recipe.reviewErrorRate)
        let (extractor, regression, features) = try Self.fit(corpus, weights, lexicons, recipe)
        coefficients = try CoefficientTable(
            of: regression, fittedTo: features, labels: corpus.labels, rowWeights: weights,
            options: recipe.solverOptions)

        self.extractor = extractor
        self.regression = regression
        self.calibration = calibration
        let predictions = zip(probabilities, full).map { probability, row in
            let sample = corpus.samples[row]
            return Observation(
                isOpinion: sample.isOpinion, probability: probability, threshold: selection.threshold,
                group: sample.row.group)
        }
        outOfFold = predictions
        decision = DecisionRule(
            threshold: selection.threshold, reviewLow: band.low, reviewHigh: band.high,
            chosenOn: "train, out of fold (\(recipe.foldCount) folds by document)",
            reviewErrorRate: recipe.reviewErrorRate,
            authorErrors: ErrorRates(
                of: predictions.indices.filter { corpus.samples[full[$0]].isAuthors }.map { predictions[$0] })
        )
        context = try recipe.context.map {
            try ContextFit(
                corpus, logits: decisionValues.map(calibration.logit(for:)), folds: folds, recipe: $0,
                reviewErrorRate: recipe.reviewErrorRate)
        }
    }

    private static func fit(
        _ corpus: LabelledCorpus, _ weights: [Double], _ lexicons: LexiconIndex, _ recipe: TrainingRecipe
    ) throws -> (FeatureExtractor, LogisticRegression, DesignMatrix) {
        let samples = corpus.samples.map(\.sample)
        let extractor = try FeatureExtractor(fitting: samples, lexicons: lexicons, options: recipe.features)
        let features = extractor.matrix(for: samples)
        let regression = try LogisticRegression(
            fitting: features, labels: corpus.labels, rowWeights: weights, options: recipe.solverOptions)
        return (extractor, regression, features)
    }
}
