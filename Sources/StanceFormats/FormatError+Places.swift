import StanceText

extension FormatError {
    /// The place of the first byte of a row that is not UTF-8.
    static func invalidUTF8(in row: ArraySlice<UInt8>, file: String, line: Int) -> FormatError {
        do throws(TextError) {
            _ = try Document(name: file, bytes: Array(row))
        } catch {
            if case .invalidUTF8(_, let location, _) = error {
                return .invalidUTF8(file: file, line: line + location.line - 1, column: location.column)
            }
        }
        return .invalidUTF8(file: file, line: line, column: 1)
    }
}
