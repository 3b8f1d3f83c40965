import ArgumentParser
import StanceKit

/// `--twins`.
struct TwinsOption: ParsableArguments {
    @Option(
        help:
            "A table of neutral names for loaded ones, instead of the shipped one: two columns, separated by a tab."
    )
    var twins: String?

    /// The twins that are meant; none if none is named and none is shipped.
    func load() throws -> NeutralTwins? {
        guard let path = twins ?? NeutralTwinsLocator().path else { return nil }
        let text = try Document(name: path, bytes: try InputFile.bytes(at: path))
        return try NeutralTwins(parsing: String(decoding: text.bytes, as: UTF8.self), file: path)
    }
}
