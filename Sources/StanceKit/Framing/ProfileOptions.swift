public import StanceFraming

/// What a profile of a text is to hold.
public struct ProfileOptions: Sendable {
    /// Where a text is cut in two.
    public enum Cut: Sendable, Hashable {
        /// Before the line of the first sentence after the author's voice shifts, if it does.
        case shift
        /// Before the first sentence that begins on a line, or on a later one.
        case line(Int)
    }

    /// The frames' words.
    public var vocabulary: FrameVocabulary
    /// Those whose mentions are to be looked at.
    public var targets: [Target]
    /// Neutral names for loaded ones, if there are any at hand.
    public var twins: NeutralTwins?
    /// Where the texts are cut in two, if they are.
    public var cut: Cut?

    /// Makes options.
    public init(
        vocabulary: FrameVocabulary, targets: [Target] = [], twins: NeutralTwins? = nil, cut: Cut? = nil
    ) {
        self.vocabulary = vocabulary
        self.targets = targets
        self.twins = twins
        self.cut = cut
    }
}
