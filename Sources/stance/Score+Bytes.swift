import ArgumentParser
import StanceKit

extension Score {
    /// What becomes of bytes that are not UTF-8.
    enum InvalidUTF8: String, ExpressibleByArgument, CaseIterable {
        case fail, replace
    }

    /// The bytes of an input, expanded, and repaired if that was asked for; what was repaired is counted.
    func bytes(at path: String) throws -> [UInt8] {
        let bytes = try InputFile.expandedBytes(at: path)
        guard invalidUTF8 == .replace else { return bytes }
        let repaired = RepairedText(of: bytes)
        if repaired.replacements > 0 {
            Terminal.flush()
            Terminal.report(
                "stance: \(TextStyle.printable(path == "-" ? "stdin" : path)): replaced \(repaired.replacements) "
                    + "invalid UTF-8 sequence\(repaired.replacements == 1 ? "" : "s") by U+FFFD; places are those of the repaired text"
            )
        }
        return repaired.bytes
    }
}
