/// A scored text, and where its words stand in what was read.
///
/// The places of a `DocumentScore` are those in the file. In Markdown and HTML, that is not where they stand in the sentences'
/// texts, which a page with marked words needs to know.
public struct ScoredArticle: Sendable, Hashable {
    /// The scores, with places in the file.
    public let score: DocumentScore
    /// The same sentences, with places in the text that was taken out of the file.
    public let anchored: [SentenceScore]

    /// Joins both.
    ///
    /// - Precondition: They are the same sentences.
    public init(score: DocumentScore, anchored: [SentenceScore]) {
        precondition(
            score.sentences.count == anchored.count,
            "\(anchored.count) sentences for \(score.sentences.count) in the score")
        self.score = score
        self.anchored = anchored
    }
}
