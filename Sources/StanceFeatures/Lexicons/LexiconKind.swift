/// What a lexicon is for: which label its entries are expected to speak for.
///
/// It is written in the lexicon's header (`# kind: reporting`) for the people who edit it, for `stance audit`, and for the
/// feature group `pools`, which counts all lexicons of a kind together.
public enum LexiconKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// Words that judge: they speak for opinion, and have no place in a list of neutral words.
    case evaluative
    /// Signs of an arguing or addressing writer, which do not judge by themselves: they speak for opinion.
    case opinion
    /// Neutral words of reports.
    case reporting
    /// Words that may speak for either.
    case open

    /// Whether its entries are expected to speak for opinion; `nil` if for either.
    public var speaksForOpinion: Bool? {
        switch self {
        case .evaluative, .opinion: true
        case .reporting: false
        case .open: nil
        }
    }
}
