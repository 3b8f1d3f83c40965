import StanceKit

/// Reads texts of any markup; tables are no texts.
enum TextInput {
    static func read(_ path: String) throws -> ExtractedText {
        guard case .document(let markup) = InputFormat(path: path) else {
            throw ToolError.recordsAreNoText(path)
        }
        return try ExtractedText(
            of: try InputFile.expandedBytes(at: path), name: path == "-" ? "stdin" : path, markup: markup)
    }
}
