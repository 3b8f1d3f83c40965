/// What can be wrong with a text.
public enum TextError: Error, Hashable, CustomStringConvertible {
    /// The bytes are not UTF-8; the column counts bytes, since there are no characters to count.
    case invalidUTF8(name: String, location: TextLocation, byteOffset: Int)
    /// The text has more bytes than `Document.longest`.
    case tooLong(name: String, byteCount: Int)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .invalidUTF8(let name, let location, let byteOffset):
            "\(name):\(location): not valid UTF-8 (byte \(byteOffset)); convert the file to UTF-8 first, "
                + "for example with iconv"
        case .tooLong(let name, let byteCount):
            "\(name): \(byteCount) bytes are more than one text may have (\(Document.longest)); split the file"
        }
    }
}
