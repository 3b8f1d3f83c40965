/// What an audit looks for.
///
/// The raw values are a public contract: files of accepted findings name them.
public enum AuditCheck: String, Sendable, Hashable, CaseIterable {
    /// Two entries of a lexicon have a form in common.
    case duplicateForm = "lexicon-duplicate-form"
    /// Two entries of a lexicon have a form in common, with different strengths.
    case contradictoryStrength = "lexicon-strength"
    /// An entry of a lexicon matches only where another does.
    case shadowed = "lexicon-shadowed"
    /// A wildcard that is not looked at, or that no word of the data begins with.
    case deadWildcard = "lexicon-dead-wildcard"
    /// An entry that the tokenizer never yields.
    case unmatchable = "lexicon-unmatchable"
    /// A form stands in lexicons that speak for opposite labels.
    case oppositeKinds = "lexicon-opposite-kinds"
    /// A judging word in a phrase of a neutral lexicon.
    case judgingWord = "lexicon-judging-word"
    /// A lexicon does not say what it is for.
    case noKind = "lexicon-no-kind"
    /// Two lexicons share forms without being at odds.
    case sharedForms = "lexicon-shared-forms"
    /// Entries of a lexicon that the data does not have.
    case neverMet = "lexicon-never-met"
    /// An entry speaks for the other label in the data than its lexicon is for.
    case association = "lexicon-association"
    /// A lexicon's weights speak for the other label than the lexicon is for.
    case weight = "lexicon-weight"
    /// The same sentence, or nearly the same, stands in two splits.
    case duplicateAcross = "corpus-duplicate-across"
    /// The same sentence, or nearly the same, stands twice in a split.
    case duplicateWithin = "corpus-duplicate-within"
    /// The same sentence has both labels.
    case labelConflict = "corpus-label-conflict"
    /// A document stands in two splits.
    case groupAcross = "corpus-group-across"
    /// Rows do not say which document they belong to.
    case noGroups = "corpus-no-groups"
    /// A source (a brief, a genre) stands in two splits.
    case sourceAcross = "corpus-source-across"
    /// A label owns a feature of the surface.
    case surface = "corpus-surface"
    /// A topic predicts the label.
    case baseRate = "corpus-base-rate"
    /// A name is among the strongest weights.
    case nameWeight = "model-name-weight"
    /// A word of one document or topic is among the strongest weights.
    case topicWeight = "model-topic-weight"
    /// An accepted finding that was not made.
    case unusedAcceptance = "audit-unused-acceptance"
}
