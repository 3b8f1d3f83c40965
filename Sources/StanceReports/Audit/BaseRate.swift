/// How much opinion there is where a column has a value.
public struct BaseRate: Sendable, Hashable {
    /// The column.
    public let attribute: String
    /// The value.
    public let value: String
    /// Labelled sentences.
    public let count: Int
    /// Those labelled opinion.
    public let opinion: Int
    /// The documents they stand in.
    public let groups: Int

    /// The share of opinion.
    public var share: Double { Double(opinion) / Double(count) }

    /// Makes a rate.
    ///
    /// - Precondition: `count` is positive.
    public init(attribute: String, value: String, count: Int, opinion: Int, groups: Int) {
        precondition(count > 0, "\(count) sentences have no share of opinion")
        self.attribute = attribute
        self.value = value
        self.count = count
        self.opinion = opinion
        self.groups = groups
    }
}
