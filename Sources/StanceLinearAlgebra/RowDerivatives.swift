/// A function of a row's product with a vector: its value there, and its derivatives.
public struct RowDerivatives: Sendable {
    /// *f*.
    public let value: Double
    /// *f′*.
    public let first: Double
    /// *f″*.
    public let second: Double

    /// Puts them together.
    public init(value: Double, first: Double, second: Double) {
        self.value = value
        self.first = first
        self.second = second
    }
}
