/// A place in a text as a person names it: line and column, both counted from 1.
///
/// The column counts Unicode scalars (SARIF calls this `unicodeCodePoints`).
public struct TextLocation: Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1.
    public let column: Int

    /// Makes a place from a line and a column, both from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// `line:column`.
    public var description: String { "\(line):\(column)" }
}
