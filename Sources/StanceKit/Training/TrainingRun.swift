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
    let standardErrors: [Double]
    /// The context stage, if the recipe asks for one.
    let context: ContextFit?
    /// The calibrated out-of-fold predictions.
    let outOfFold: [Observation]

    init(_ corpus: LabelledCorpus, lexicons: LexiconIndex, recipe: TrainingRecipe) throws {
        let folds = try GroupedKFold(
            labels: corpus.labels, groups: corpus.groups, foldCount: recipe.foldCount, seed: recipe.seed)
        var decisionValues = [Double](repeating: 0, count: corpus.samples.count)
        for fold in 0..<folds.foldCount {
            let (extractor, regression, _) = try Self.fit(
                LabelledCorpus(selecting: folds.rows(outside: fold), of: corpus), lexicons, recipe)
            for row in folds.rows(in: fold) {
                decisionValues[row] = regression.decisionValue(
                    for: extractor.row(for: corpus.samples[row].sample))
            }
        }
        let calibration = try PlattCalibration(fitting: decisionValues, labels: corpus.labels)
        let probabilities = decisionValues.map(calibration.probability(for:))
        let selection = try ThresholdSelection(maximizingMacroF1Of: probabilities, labels: corpus.labels)
        let band = try ReviewBand(
            around: selection.threshold, probabilities: probabilities, labels: corpus.labels,
            maximumErrorRate: recipe.reviewErrorRate)
        let (extractor, regression, features) = try Self.fit(corpus, lexicons, recipe)
        let table = try CoefficientTable(
            of: regression, fittedTo: features, labels: corpus.labels, options: Self.options(recipe))

        self.extractor = extractor
        self.regression = regression
        self.calibration = calibration
        let predictions = zip(probabilities, corpus.samples).map { probability, sample in
            Observation(
                isOpinion: sample.isOpinion, probability: probability, threshold: selection.threshold,
                group: sample.row.group)
        }
        outOfFold = predictions
        decision = DecisionRule(
            threshold: selection.threshold, reviewLow: band.low, reviewHigh: band.high,
            chosenOn: "train, out of fold (\(recipe.foldCount) folds by document)",
            reviewErrorRate: recipe.reviewErrorRate,
            authorErrors: ErrorRates(
                of: predictions.indices.filter { corpus.samples[$0].isAuthors }.map { predictions[$0] }))
        context = try recipe.context.map {
            try ContextFit(
                corpus, logits: decisionValues.map(calibration.logit(for:)), folds: folds, recipe: $0,
                reviewErrorRate: recipe.reviewErrorRate)
        }
        standardErrors = table.dense.map(\.standardError) + [table.intercept.standardError]
    }

    private static func options(_ recipe: TrainingRecipe) -> LogisticRegression.Options {
        .init(
            penalty: recipe.penalty, densePenalty: recipe.densePenalty,
            classWeights: recipe.balancesClasses ? .balanced : .uniform, tolerance: recipe.tolerance)
    }

    private static func fit(
        _ corpus: LabelledCorpus, _ lexicons: LexiconIndex, _ recipe: TrainingRecipe
    ) throws -> (FeatureExtractor, LogisticRegression, DesignMatrix) {
        let samples = corpus.samples.map(\.sample)
        let extractor = try FeatureExtractor(fitting: samples, lexicons: lexicons, options: recipe.features)
        let features = extractor.matrix(for: samples)
        let regression = try LogisticRegression(
            fitting: features, labels: corpus.labels, options: options(recipe))
        return (extractor, regression, features)
    }
}
