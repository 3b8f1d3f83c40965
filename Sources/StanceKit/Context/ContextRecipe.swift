/// The choices of a context stage.
public struct ContextRecipe: Sendable, Hashable {
    /// How much less each step away counts, in 0...1.
    public var decay: Double
    /// How many sentences to either side count.
    public var reach: Int
    /// The value of the column `arrangement` that marks the documents to fit it to, or `nil` for all of them.
    ///
    /// Sentences that stand side by side for an exercise's sake would teach what no text shows.
    public var arrangement: String?

    /// The default choices.
    public init(decay: Double = 0.9, reach: Int = 12, arrangement: String? = nil) {
        self.decay = decay
        self.reach = reach
        self.arrangement = arrangement
    }

    /// The table's column that says how a document is arranged.
    static let column = "arrangement"
}
