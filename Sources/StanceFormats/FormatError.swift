public import StanceText

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
    /// A table's rows are places in documents beside it, which cannot be read row by row.
    case pointsIntoDocuments(String)
    /// A quoted CSV field is not closed.
    case unclosedQuote(file: String, line: Int)
    /// A label is not one of the names for opinion and reporting.
    case unknownLabel(file: String, line: Int, label: String)
    /// A stance is not one of the three of SemEval-2016 Task 6.
    case unknownStance(file: String, line: Int, stance: String)
    /// A table has no row about a target.
    case noSuchTarget(file: String, target: String, known: [String])
    /// A row has no sentence.
    case emptySentence(file: String, line: Int)
    /// A field that should be a whole number is not one.
    case notANumber(file: String, line: Int, column: String, text: String)
    /// A row or line is not UTF-8; the column counts bytes.
    case invalidUTF8(file: String, line: Int, column: Int)
    /// A file of records has none.
    case noRecords(String)
    /// A line that should be a JSON object is none.
    case notAnObject(file: String, line: Int)
    /// A JSON object has no text under any of the names it may have.
    case missingField(file: String, line: Int, wanted: [String], found: [String])
    /// A field with a tab or line break cannot be written to a table without quoting.
    case needsQuoting(file: String, line: Int, column: String)
    /// A compressed stream ends too early.
    case truncatedStream(file: String, compression: Compression)
    /// A compressed stream is damaged.
    case damagedStream(file: String, compression: Compression, reason: String)
    /// A compressed stream expands to more than is allowed.
    case expandsTooFar(file: String, compression: Compression, limit: Int)
    /// A format that this build leaves out.
    case notBuiltIn(file: String, format: String, trait: String)
    /// A text is not UTF-8.
    case invalidText(TextError)
    /// A marked-up text is too large for its parser.
    case tooLarge(file: String, format: String, limit: Int)
    /// A page says that it is encoded in something else than UTF-8.
    case declaredEncoding(file: String, encoding: String)
    /// A text has so many NUL bytes that it is UTF-16 or no text at all.
    case noText(file: String)
    /// Elements are nested so deeply that no person wrote them.
    case nestedTooDeeply(file: String, line: Int, limit: Int)
    /// A page takes far more memory or time to parse than pages of its size do.
    case tooCostly(file: String)

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
            "\(file):1: no column \(Self.quoted(wanted)); "
                + "the header has \(found.joined(separator: ", "))"
        case .raggedRow(let file, let line, let expected, let found):
            "\(file):\(line): \(found) fields, but the header has \(expected); a tab or comma too many or too few"
        case .pointsIntoDocuments(let file):
            "\(file): its rows are places in documents, which are read as a whole; train without --memory-limit and --checkpoint"
        case .unclosedQuote(let file, let line):
            "\(file):\(line): a quoted field is never closed"
        case .unknownLabel(let file, let line, let label):
            "\(file):\(line): label \"\(label)\" is neither opinion nor reporting; "
                + "write opinion/reporting or SUBJ/OBJ, or - for a row without a label"
        case .unknownStance(let file, let line, let stance):
            "\(file):\(line): stance \"\(stance)\" is none of FAVOR, AGAINST, NONE; write UNKNOWN for a row without one"
        case .noSuchTarget(let file, let target, let known):
            "\(file): no row about \"\(target)\"; the targets are \(known.joined(separator: ", "))"
        case .emptySentence(let file, let line):
            "\(file):\(line): the row has no sentence"
        case .notANumber(let file, let line, let column, let text):
            "\(file):\(line): \(column) \"\(text)\" is not a whole number"
        case .invalidUTF8(let file, let line, let column):
            "\(file):\(line):\(column): not valid UTF-8; convert the file to UTF-8 first, for example with iconv"
        case .noRecords(let file):
            "\(file): no records in it; nothing to score"
        case .notAnObject(let file, let line):
            "\(file):\(line): the line is not a JSON object"
        case .missingField(let file, let line, let wanted, let found):
            "\(file):\(line): no text in \(Self.quoted(wanted)); the object has \(found.isEmpty ? "no fields" : found.joined(separator: ", "))"
        case .needsQuoting(let file, let line, let column):
            "\(file):\(line): \(column) has a tab or line break, which TSV cannot hold; use --format csv or jsonl"
        case .truncatedStream(let file, let compression):
            "\(file): the \(compression.rawValue) stream ends too early; the file is not whole"
        case .damagedStream(let file, let compression, let reason):
            "\(file): damaged \(compression.rawValue) stream: \(reason)"
        case .expandsTooFar(let file, let compression, let limit):
            "\(file): the \(compression.rawValue) stream expands to more than \(limit) bytes, which no text of its size does; "
                + "expand it first if it is to be trusted"
        case .notBuiltIn(let file, let format, let trait):
            "\(file): this build does not read \(format); build with the package trait \(trait)"
        case .invalidText(let error):
            error.description
        case .tooLarge(let file, let format, let limit):
            "\(file): more than \(limit) bytes of \(format) in one file; split it"
        case .declaredEncoding(let file, let encoding):
            "\(file): says that it is encoded as \(encoding); convert it to UTF-8 first, and change what it says"
        case .noText(let file):
            "\(file): too many NUL bytes for UTF-8; if it is UTF-16, convert it to UTF-8 first, for example with iconv"
        case .nestedTooDeeply(let file, let line, let limit):
            "\(file):\(line): elements nested more than \(limit) deep; this is no page for readers"
        case .tooCostly(let file):
            "\(file): takes far more memory or time to parse than pages of its size do; this is no page for readers"
        }
    }

    private static func quoted(_ names: [String]) -> String {
        names.map { "\"\($0)\"" }.joined(separator: " or ")
    }
}
