/// A part of a sentence's logit.
///
/// All contributions of a sentence, the intercept among them, sum to its logit.
public struct Contribution: Sendable, Hashable {
    /// The family of features: `word`, `char`, `lexicon:NAME`, `style:NAME`, `intercept`, or `rest` for those left out.
    public let feature: String
    /// The folded words that gave it, or `nil` if it belongs to the whole sentence.
    public let term: String?
    /// Where these words stand, in bytes of the document.
    public let range: Range<Int>?
    /// The feature's value (summed, where several columns are reported as one).
    public let value: Double
    /// The contribution divided by the value.
    public let weight: Double
    /// What it adds to the logit.
    public let contribution: Double

    /// Makes a contribution from its parts.
    public init(
        feature: String, term: String?, range: Range<Int>?, value: Double, weight: Double,
        contribution: Double
    ) {
        self.feature = feature
        self.term = term
        self.range = range
        self.value = value
        self.weight = weight
        self.contribution = contribution
    }
}
