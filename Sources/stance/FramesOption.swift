import ArgumentParser
import StanceKit

/// `--frames` and `--only`, for all commands that count frames' words.
struct FramesOption: ParsableArguments {
    @Option(help: "The frame vocabulary: generic5, policy15, or a lexicon file or folder of one's own.")
    var frames = "generic5"

    @Option(help: "Count only these frames: NAME,NAME.")
    var only: String?

    /// How well a vocabulary's frames were found to agree with readers.
    private static let measurements = "measured.tsv"

    /// The vocabulary that is meant.
    func load() throws -> FrameVocabulary {
        let path = try FrameLocator().path(for: frames)
        var lexicons: [Lexicon]
        var measured: [FrameMeasurement] = []
        if path.hasSuffix(".lex") {
            let text = try Document(name: path, bytes: try InputFile.bytes(at: path))
            lexicons = [try Lexicon(parsing: String(decoding: text.bytes, as: UTF8.self), file: path)]
        } else {
            lexicons = try LexiconInput.read(path).map(\.lexicon)
            if lexicons.isEmpty { throw ToolError.noLexicons(path) }
            measured = try measurements(in: path)
        }
        if let only {
            let names = only.split(separator: ",").map(String.init)
            for name in names where !lexicons.contains(where: { $0.category == name }) {
                throw FramingError.unknownFrame(name, known: lexicons.map(\.category))
            }
            lexicons = lexicons.filter { names.contains($0.category) }
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try FrameVocabulary(name: name, lexicons: lexicons, measurements: measured)
    }

    /// A vocabulary that was never measured has no such file.
    private func measurements(in folder: String) throws -> [FrameMeasurement] {
        let path = "\(folder)/\(Self.measurements)"
        do {
            let text = try Document(name: path, bytes: try InputFile.bytes(at: path))
            return try FrameMeasurement.all(
                parsing: String(decoding: text.bytes, as: UTF8.self), file: path)
        } catch FormatError.noSuchFile {
            return []
        }
    }
}
