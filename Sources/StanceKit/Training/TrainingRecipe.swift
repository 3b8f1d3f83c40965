public import StanceFeatures

/// All choices of a training run, apart from the data itself.
public struct TrainingRecipe: Sendable, Hashable {
    /// The name of the model.
    public var name: String
    /// What is made of the sentences.
    public var features: FeatureOptions
    /// λ of the sparse columns.
    public var penalty: Double
    /// λ of the dense columns.
    public var densePenalty: Double
    /// Whether both classes weigh the same in all.
    public var balancesClasses: Bool
    /// When the solver stops: the gradient's norm relative to that at zero.
    public var tolerance: Double
    /// When it stops, too: the part by which the objective exceeds its minimum, by estimate; `nil` for the gradient alone.
    public var objectiveTolerance: Double?
    /// How many folds the out-of-fold predictions come from.
    public var foldCount: Int
    /// The share of wrong decisions that the review band leaves outside.
    public var reviewErrorRate: Double
    /// The choices of the context stage, or `nil` for a model that reads each sentence alone.
    public var context: ContextRecipe?
    /// What folds are dealt out from.
    public var seed: UInt64

    /// The default choices.
    public init(
        name: String, features: FeatureOptions = .init(), penalty: Double = 1,
        densePenalty: Double = 1,
        balancesClasses: Bool = true, tolerance: Double = 1e-8, objectiveTolerance: Double? = nil,
        foldCount: Int = 5,
        reviewErrorRate: Double = 0.1, context: ContextRecipe? = nil,
        seed: UInt64 = 1
    ) {
        self.name = name
        self.features = features
        self.penalty = penalty
        self.densePenalty = densePenalty
        self.balancesClasses = balancesClasses
        self.tolerance = tolerance
        self.objectiveTolerance = objectiveTolerance
        self.foldCount = foldCount
        self.reviewErrorRate = reviewErrorRate
        self.context = context
        self.seed = seed
    }
}
