/// The profiles of several texts, or of the parts of one.
public struct ProfileReport: Sendable, Hashable {
    /// What every output says of itself.
    public static let caution =
        "Vocabulary, not verdict: which words a text uses, and whose words they are."

    /// The name of the frame vocabulary.
    public let vocabulary: String
    /// The texts, in order.
    public let profiles: [TextProfile]

    /// Makes a report from its parts.
    public init(vocabulary: String, profiles: [TextProfile]) {
        self.vocabulary = vocabulary
        self.profiles = profiles
    }

    /// The document of `profile --format json`.
    public var json: JSON {
        .object([
            .init("caution", .string(Self.caution)), .init("vocabulary", .string(vocabulary)),
            .init("texts", .array(profiles.map(\.json))),
        ])
    }

    /// The names of the texts without their folders, if they are still different.
    var shortNames: [String] {
        let names = profiles.map { $0.name.split(separator: "/").last.map(String.init) ?? $0.name }
        return Set(names).count == names.count ? names : profiles.map(\.name)
    }

    /// The highest upper end of an interval of a frame, which charts end at; at least 1.
    func highest(frame: Int) -> Double {
        profiles.map { $0.frames.frames[frame].rate().interval?.upperBound ?? 0 }.reduce(1, max)
    }
}
