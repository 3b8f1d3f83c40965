import StanceFraming
public import StanceReports

extension StanceClassifier {
    /// One side of a comparison: a text, or a group of texts under a name.
    public struct ComparedTexts: Sendable {
        /// What it is called.
        public let name: String
        /// Its passages.
        public let passages: [ScoredPassage]

        /// Makes a side from its parts.
        public init(name: String, passages: [ScoredPassage]) {
            self.name = name
            self.passages = passages
        }
    }

    /// The longest phrases that are compared, in words.
    private static let longestPhrase = 3

    /// What sets two texts or groups of texts apart, and what they share.
    ///
    /// - Complexity: that of `SentenceAlignment` for many sentences.
    public func comparison(of first: ComparedTexts, with second: ComparedTexts, options: ProfileOptions)
        -> ComparisonReport
    {
        let (one, other) = (first.passages.map(\.passage), second.passages.map(\.passage))
        let compared = { (lengths: ClosedRange<Int>) in
            LogOddsComparison(TermCounts(of: one, lengths: lengths), TermCounts(of: other, lengths: lengths))
        }
        return ComparisonReport(
            first: profile(of: first.passages, named: first.name, options: options),
            second: profile(of: second.passages, named: second.name, options: options),
            words: compared(1...1), phrases: compared(2...Self.longestPhrase),
            alignment: SentenceAlignment(one, other))
    }
}
