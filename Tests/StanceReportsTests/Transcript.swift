import FoundationEssentials
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Compares text with a file of the Transcripts folder, or writes the file if `STANCE_RECORD` is set.
enum Transcript {
    static func expect(
        _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let url = URL(filePath: "/\(folder)/Transcripts/\(name)")
        if unsafe getenv("STANCE_RECORD") != nil { return try Data(text.utf8).write(to: url) }
        let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        guard text != expected else { return }
        let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
        Issue.record(
            "\(name) differs: \(lines.map { "got \"\($0)\", expected \"\($1)\"" } ?? "one is longer")",
            sourceLocation: sourceLocation)
    }
}
