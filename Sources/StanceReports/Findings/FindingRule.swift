/// What kind of thing a finding is.
public enum FindingRule: String, Sendable, Hashable, CaseIterable {
    /// The author voices an opinion.
    case opinion
    /// A sentence is too near the threshold to be decided without a person.
    case review
    /// A text holds more opinion than it may.
    case opinionShare = "opinion-share"
    /// The system takes reporting for opinion.
    case falseOpinion = "false-opinion"
    /// The system takes opinion for reporting.
    case missedOpinion = "missed-opinion"
    /// A gate failed.
    case gate

    /// A few words for a heading.
    public var title: String {
        switch self {
        case .opinion: "Opinion in the author's voice"
        case .review: "Perhaps opinion"
        case .opinionShare: "Too much opinion"
        case .falseOpinion: "Reporting taken for opinion"
        case .missedOpinion: "Opinion taken for reporting"
        case .gate: "Gate failed"
        }
    }

    /// What it means, and what to do about it.
    public var help: String {
        switch self {
        case .opinion:
            "The sentence reads as the author's own judgement. Attribute it, rephrase it, move it to a comment, or mark it "
                + "with <!-- stance-ignore --> if it is meant."
        case .review: "The model cannot tell whether this is opinion. A person should look."
        case .opinionShare: "The share of opinion among the judged sentences is above the limit that was set."
        case .falseOpinion: "The sentence is labelled reporting and was decided to be opinion."
        case .missedOpinion: "The sentence is labelled opinion and was decided to be reporting."
        case .gate:
            "A metric is not what the gate asks for, is worse than the baseline, or cannot be computed."
        }
    }
}
