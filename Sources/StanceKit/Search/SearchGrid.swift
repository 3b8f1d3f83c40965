/// The values of hyper-parameters that a search tries, each with each.
public struct SearchGrid: Sendable, Hashable {
    /// λ of the sparse columns.
    public var penalties: [Double]
    /// λ of the dense columns.
    public var densePenalties: [Double]
    /// The least number of sentences that a term occurs in.
    public var minimumDocumentFrequencies: [Int]

    /// Makes a grid of values that are all tried; where there are none, of some around those of the recipe.
    ///
    /// The penalty is tried at a quarter, half, twice and four times its value, the dense penalty at a tenth and ten times, the least frequency
    /// one below and one above.
    public init(
        around recipe: TrainingRecipe, penalties: [Double]? = nil, densePenalties: [Double]? = nil,
        minimumDocumentFrequencies: [Int]? = nil
    ) {
        let frequency = recipe.features.terms.minimumDocumentFrequency
        self.penalties = Self.descending(
            penalties ?? [0.25, 0.5, 1, 2, 4].map { $0 * recipe.penalty })
        self.densePenalties = Self.descending(
            densePenalties ?? [0.1, 1, 10].map { $0 * recipe.densePenalty })
        self.minimumDocumentFrequencies = Self.descending(
            minimumDocumentFrequencies ?? [max(1, frequency - 1), frequency, frequency + 1])
    }

    /// How many combinations there are.
    public var count: Int { penalties.count * densePenalties.count * minimumDocumentFrequencies.count }

    private static func descending<Value: Comparable & Hashable>(_ values: [Value]) -> [Value] {
        Set(values).sorted(by: >)
    }
}
