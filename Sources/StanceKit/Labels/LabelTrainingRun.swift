import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

/// One way from labelled sentences to the parts of a model of labels.
///
/// As in `TrainingRun`, the calibrations come from out-of-fold predictions, and the final regressions from all sentences. All labels share
/// the vocabulary and the folds.
struct LabelTrainingRun {
    let extractor: FeatureExtractor
    let regressions: [LogisticRegression]
    let calibrations: [PlattCalibration]
    /// The out-of-fold decisions, by calibrated log-odds.
    let outOfFold: [LabelObservation]

    init(_ corpus: LabelCorpus, _ parts: LabelFolds, lexicons: LexiconIndex, recipe: TrainingRecipe) throws {
        let samples = corpus.samples.map(\.sample)
        var decisionValues = parts.classes.map { [Double](repeating: 0, count: $0.count) }
        for fold in 0..<parts.folds.foldCount {
            let outside = parts.folds.rows(outside: fold)
            let (extractor, regressions) = try Self.fit(
                outside.map { samples[$0] }, parts.classes.map { labels in outside.map { labels[$0] } },
                lexicons, recipe)
            var reader = FeatureReader(extractor)
            for row in parts.folds.rows(in: fold) {
                let features = reader.row(for: samples[row])
                for (number, regression) in regressions.enumerated() {
                    decisionValues[number][row] = regression.decisionValue(for: features)
                }
            }
        }
        let calibrations = try zip(decisionValues, parts.classes).map {
            try PlattCalibration(fitting: $0, labels: $1)
        }
        outOfFold = samples.indices.map { row in
            let logits = zip(calibrations, decisionValues).map { $0.logit(for: $1[row]) }
            return LabelObservation(
                label: parts.numbers[row], decision: LabelProbabilities.choice(logits),
                group: corpus.groups[row])
        }
        self.calibrations = calibrations
        (extractor, regressions) = try Self.fit(samples, parts.classes, lexicons, recipe)
    }

    private static func fit(
        _ samples: [SentenceSample], _ classes: [[Bool]], _ lexicons: LexiconIndex, _ recipe: TrainingRecipe
    ) throws -> (FeatureExtractor, [LogisticRegression]) {
        let extractor = try FeatureExtractor(fitting: samples, lexicons: lexicons, options: recipe.features)
        let features = extractor.matrix(for: samples)
        let regressions = try classes.map {
            try LogisticRegression(fitting: features, labels: $0, options: recipe.solverOptions)
        }
        return (extractor, regressions)
    }
}
