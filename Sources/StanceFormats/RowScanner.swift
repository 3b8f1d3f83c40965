/// Reads the rows of a table one after the other; a row that cannot be read is thrown, and the next call goes on after it.
protocol RowScanner {
    /// The next row that is not blank, or `nil` at the end.
    mutating func nextRow() throws(FormatError) -> Table.Row?
}
