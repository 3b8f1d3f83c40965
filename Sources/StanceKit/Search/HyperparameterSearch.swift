import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

/// A search for hyper-parameters by grouped cross-validation.
///
/// Each combination is measured on sentences whose documents its models have not seen, vocabulary included. The folds are those that
/// calibration and threshold come from later, so out-of-fold figures of the chosen model are a little too good: it was chosen on them.
/// Along a path of penalties each solution starts at that of the next larger one, which changes how long it takes, and the result only within
/// the solver's tolerance.
public struct HyperparameterSearch: Sendable {
    /// What was found.
    public let record: SearchRecord
    /// The recipe with the chosen values.
    public let recipe: TrainingRecipe

    /// Searches for a model of opinion and reporting; sentences that weigh less than 1 are learned from, but not measured on.
    ///
    /// - Throws: what `StanceClassifier.init(fitting:recipe:)` throws.
    /// - Complexity: the time of training, times the number of combinations, without what warm starts save.
    public init(_ material: TrainingMaterial, recipe: TrainingRecipe, grid: SearchGrid) throws {
        let (corpus, weights) = material.learned
        let folds = try GroupedKFold(
            labels: corpus.labels, groups: corpus.groups, foldCount: recipe.foldCount, seed: recipe.seed)
        try self.init(
            corpus.samples.map(\.sample), weights: weights, classes: [corpus.labels], folds: folds,
            lexicons: try LexiconIndex(material.lexicons.map(\.lexicon)), recipe: recipe, grid: grid)
    }

    /// Searches for a model of labels of the user's own.
    ///
    /// - Throws: what `LabelClassifier.init(fitting:recipe:)` throws.
    public init(_ material: LabelMaterial, recipe: TrainingRecipe, grid: SearchGrid) throws {
        let corpus = material.corpus
        let folds = try LabelFolds(material, recipe: recipe)
        try self.init(
            corpus.samples.map(\.sample), weights: corpus.samples.map { _ in 1 }, classes: folds.classes,
            folds: folds.folds,
            lexicons: try LexiconIndex(material.lexicons.map(\.lexicon)), recipe: recipe, grid: grid)
    }

    /// Searches for regressions of several classes, each against all others.
    private init(
        _ samples: [SentenceSample], weights: [Double], classes: [[Bool]], folds: GroupedKFold,
        lexicons: LexiconIndex, recipe: TrainingRecipe, grid: SearchGrid
    ) throws {
        var decisions: [SearchPoint: [[Double]]] = [:]
        for fold in 0..<folds.foldCount {
            for frequency in grid.minimumDocumentFrequencies {
                let part = try SearchFold(
                    samples, weights: weights, inside: folds.rows(in: fold),
                    outside: folds.rows(outside: fold),
                    lexicons: lexicons, recipe: recipe, minimumDocumentFrequency: frequency)
                for densePenalty in grid.densePenalties {
                    for (number, labels) in classes.enumerated() {
                        let path = try part.path(
                            of: labels, penalties: grid.penalties, densePenalty: densePenalty)
                        for (penalty, values) in zip(grid.penalties, path) {
                            let point = SearchPoint(
                                penalty: penalty, densePenalty: densePenalty, frequency: frequency)
                            var all =
                                decisions[point] ?? classes.map { [Double](repeating: 0, count: $0.count) }
                            for (row, value) in zip(part.inside, values) { all[number][row] = value }
                            decisions[point] = all
                        }
                    }
                }
            }
        }
        let candidates = try decisions.keys.sorted().map { point in
            try point.candidate(
                decisions[point] ?? [], classes: classes, folds: folds,
                measured: weights.map { $0 >= 1 })
        }
        record = SearchRecord(choosingAmong: candidates, foldCount: folds.foldCount)
        var chosen = recipe
        chosen.penalty = candidates[record.chosen].penalty
        chosen.densePenalty = candidates[record.chosen].densePenalty
        chosen.features.terms.minimumDocumentFrequency = candidates[record.chosen].minimumDocumentFrequency
        self.recipe = chosen
    }
}
