/// What can be wrong with a file that is read or written.
public enum FormatError: Error, Hashable, CustomStringConvertible {
    /// There is no such file.
    case noSuchFile(String)
    /// A folder stands where a file is wanted.
    case isDirectory(String)
    /// The system refused to read or write.
    case inputOutput(path: String, reason: String)
    /// A table has no header line, or nothing after it.
    case emptyTable(String)
    /// A table lacks a column under any of the names it may have.
    case missingColumn(file: String, wanted: [String], found: [String])
    /// A row has more or fewer fields than the header.
    case raggedRow(file: String, line: Int, expected: Int, found: Int)
    /// A quoted CSV field is not closed.
    case unclosedQuote(file: String, line: Int)
    /// A label is not one of the names for opinion and reporting.
    case unknownLabel(file: String, line: Int, label: String)
    /// A row has no sentence.
    case emptySentence(file: String, line: Int)
    /// A field that should be a whole number is not one.
    case notANumber(file: String, line: Int, column: String, text: String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .noSuchFile(let path):
            "\(path): no such file"
        case .isDirectory(let path):
            "\(path): is a directory; name the files in it"
        case .inputOutput(let path, let reason):
            "\(path): \(reason)"
        case .emptyTable(let file):
            "\(file):1: no rows; a table needs a header line and at least one row"
        case .missingColumn(let file, let wanted, let found):
            "\(file):1: no column \(wanted.map { "\"\($0)\"" }.joined(separator: " or ")); "
                + "the header has \(found.joined(separator: ", "))"
        case .raggedRow(let file, let line, let expected, let found):
            "\(file):\(line): \(found) fields, but the header has \(expected); a tab or comma too many or too few"
        case .unclosedQuote(let file, let line):
            "\(file):\(line): a quoted field is never closed"
        case .unknownLabel(let file, let line, let label):
            "\(file):\(line): label \"\(label)\" is neither opinion nor reporting; "
                + "write opinion/reporting or SUBJ/OBJ, or - for a row without a label"
        case .emptySentence(let file, let line):
            "\(file):\(line): the row has no sentence"
        case .notANumber(let file, let line, let column, let text):
            "\(file):\(line): \(column) \"\(text)\" is not a whole number"
        }
    }
}
