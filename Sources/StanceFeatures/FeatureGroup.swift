/// A part of the features that a recipe switches on by name.
///
/// Models made before a group existed have none of it; what each is worth stands in `Training/runs`.
public enum FeatureGroup: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    /// Word and character n-grams are counted outside quotations only.
    case ownTerms = "own-terms"
    /// `NAME:author` counts by the clause's owner (see `TokenOwners`) and not by the sentence's voice.
    case clauses
    /// All lexicons of one kind together, in proportion to the sentence's length.
    case pools
    /// Whose the evaluative words are, and how they are put.
    case evaluation
    /// Signs of arguing in the author's clauses.
    case argument
    /// Endings of the content words in the author's clauses.
    case endings

    /// In the order of the cases.
    public static func < (left: FeatureGroup, right: FeatureGroup) -> Bool {
        left.position < right.position
    }

    private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
