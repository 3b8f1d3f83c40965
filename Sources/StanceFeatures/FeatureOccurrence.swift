/// A part of a feature's value, and the words that gave it.
///
/// The amounts of all occurrences of a column sum to the column's raw value (dense columns before standardization).
public struct FeatureOccurrence: Sendable, Hashable {
    /// The design column.
    public let column: Int
    /// The part of the value.
    public internal(set) var amount: Double
    /// The tokens that gave it, as indices into the reading's tokens, or `nil` if it belongs to the whole sentence.
    public let tokens: ClosedRange<Int>?
}
