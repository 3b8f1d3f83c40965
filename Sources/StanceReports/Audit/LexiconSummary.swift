/// A lexicon in figures.
public struct LexiconSummary: Sendable, Hashable {
    /// The file.
    public let file: String
    /// The category.
    public let category: String
    /// What it is for, as its header says.
    public let kind: String?
    /// The number of entries.
    public let entries: Int
    /// The number of entries that the data has, if there is data.
    public let met: Int?
    /// The entries that the data does not have.
    public let neverMet: [String]
    /// What the model adds to the log-odds for one strong entry in the author's own words, if there is a model.
    public let weight: Double?

    /// Makes a summary.
    public init(
        file: String, category: String, kind: String?, entries: Int, met: Int?, neverMet: [String],
        weight: Double?
    ) {
        self.file = file
        self.category = category
        self.kind = kind
        self.entries = entries
        self.met = met
        self.neverMet = neverMet
        self.weight = weight
    }
}
