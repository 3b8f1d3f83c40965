/// What a training run from a stream can be told besides its recipe.
public struct StreamOptions {
    /// The most memory that it may take, in bytes.
    public var memoryLimit: Int?
    /// The file that it can be resumed from.
    public var checkpoint: String?
    /// Whether all folds of the recipe are predicted; else, of many sentences, only as many as calibration needs.
    public var predictsAllFolds: Bool
    /// Is told what is being done, often.
    public var observe: (TrainingStep) -> Void

    /// No limit, no checkpoint, nobody watching.
    public init(
        memoryLimit: Int? = nil, checkpoint: String? = nil, predictsAllFolds: Bool = false,
        observe: @escaping (TrainingStep) -> Void = { _ in }
    ) {
        self.memoryLimit = memoryLimit
        self.checkpoint = checkpoint
        self.predictsAllFolds = predictsAllFolds
        self.observe = observe
    }
}
