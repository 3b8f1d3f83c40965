public import StanceText

/// What a text may hold to pass a check.
public struct CopyPolicy: Sendable, Hashable {
    /// Which decisions make a text fail.
    public enum Strictness: String, Sendable, Hashable, CaseIterable {
        /// Sentences of opinion.
        case opinion
        /// Those, and sentences that a person should look at.
        case review
    }

    /// The largest share of opinion among judged sentences, in 0...1.
    public var maximumOpinion: Double?
    /// The voices whose sentences are checked.
    public var voices: Set<Voice>
    /// Which single sentences make a text fail.
    public var failsOn: Strictness?

    /// The author's sentences, none of which makes a text fail.
    public init(maximumOpinion: Double? = nil, voices: Set<Voice> = [.author], failsOn: Strictness? = nil) {
        self.maximumOpinion = maximumOpinion
        self.voices = voices
        self.failsOn = failsOn
    }

    /// Whether any text can fail.
    public var demandsAnything: Bool { maximumOpinion != nil || failsOn != nil }

    /// How bad a sentence with a decision is, or `nil` if it is nothing to be found.
    func severity(of decision: Decision) -> Finding.Severity? {
        switch (decision, failsOn) {
        case (.opinion, .some), (.review, .review): .error
        case (.opinion, nil): .warning
        case (.review, _): .note
        case (.reporting, _), (.short, _), (.skipped, _): nil
        }
    }
}
