/// How long a sentence is, in classes to cut data by.
public enum SentenceLength: String, Sendable, Hashable, CaseIterable {
    /// Fewer than ten words.
    case short = "1–9 words"
    /// Ten to nineteen words.
    case middling = "10–19 words"
    /// Twenty to twenty-nine words.
    case long = "20–29 words"
    /// Thirty words and more.
    case veryLong = "30+ words"

    /// The class of a number of words.
    public init(wordCount: Int) {
        self =
            switch wordCount {
            case ..<10: .short
            case ..<20: .middling
            case ..<30: .long
            default: .veryLong
            }
    }
}
