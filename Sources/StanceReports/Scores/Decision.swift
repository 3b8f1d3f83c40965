/// What the tool says of a sentence.
public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// The author voices an opinion.
    case opinion
    /// The author reports.
    case reporting
    /// Too near the threshold to say: a person should look.
    case review
    /// Too short to judge.
    case short
    /// Not scored: its role is not among those asked for.
    case skipped

    /// Whether it is opinion or reporting, and not set aside as too short, for review, or skipped.
    public var isDecided: Bool { self == .opinion || self == .reporting }
}
