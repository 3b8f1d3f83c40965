import FoundationEssentials
import StanceKit

/// Reads the lexicons of a folder.
enum LexiconInput {
    /// The lexicons in the order of their files' names, with the files' bytes.
    static func read(_ folder: String) throws -> [(file: String, lexicon: Lexicon, bytes: [UInt8])] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FormatError.noSuchFile(folder)
        }
        return try names.filter { $0.hasSuffix(".lex") }.sorted().map { name in
            let path = "\(folder)/\(name)"
            let bytes = try InputFile.bytes(at: path)
            let text = try Document(name: path, bytes: bytes)
            return (
                path, try Lexicon(parsing: String(decoding: text.bytes, as: UTF8.self), file: path), bytes
            )
        }
    }
}
