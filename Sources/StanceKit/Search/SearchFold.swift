import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

/// The rows of a fold and of all others as features of a vocabulary that is learned from the others.
struct SearchFold {
    /// The rows of the fold.
    let inside: [Int]
    private let outside: [Int]
    private let weights: [Double]
    private let held: DesignMatrix
    private let learned: DesignMatrix
    private let recipe: TrainingRecipe

    init(
        _ samples: [SentenceSample], weights: [Double], inside: [Int], outside: [Int],
        lexicons: LexiconIndex, recipe: TrainingRecipe, minimumDocumentFrequency: Int
    ) throws {
        var recipe = recipe
        recipe.features.terms.minimumDocumentFrequency = minimumDocumentFrequency
        let learnedFrom = outside.map { samples[$0] }
        let extractor = try FeatureExtractor(
            fitting: learnedFrom, lexicons: lexicons, options: recipe.features)
        learned = extractor.matrix(for: learnedFrom)
        held = extractor.matrix(for: inside.map { samples[$0] })
        self.inside = inside
        self.outside = outside
        self.weights = outside.map { weights[$0] }
        self.recipe = recipe
    }

    /// The decision values of the fold's rows under each penalty, each solution started at that of the penalty before.
    func path(of labels: [Bool], penalties: [Double], densePenalty: Double) throws -> [[Double]] {
        let known = outside.map { labels[$0] }
        var last: LogisticRegression?
        return try penalties.map { penalty in
            var recipe = recipe
            recipe.penalty = penalty
            recipe.densePenalty = densePenalty
            let regression = try LogisticRegression(
                fitting: learned, labels: known, rowWeights: weights, options: recipe.solverOptions,
                startingAt: last)
            last = regression
            return regression.decisionValues(for: held)
        }
    }
}
