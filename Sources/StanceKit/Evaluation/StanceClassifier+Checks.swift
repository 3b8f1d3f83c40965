public import StanceFormats
public import StanceReports
import StanceText

extension StanceClassifier {
    /// What a check finds in a text that was scored.
    ///
    /// - Parameter article: the scores of `extracted`.
    public func check(_ article: ScoredArticle, of extracted: ExtractedText, policy: CopyPolicy) -> CopyCheck
    {
        let bytes = extracted.source.bytes
        let lines = LineIndex(of: bytes)
        let sentences = article.score.sentences.map(\.sentence)
        return CopyCheck(
            of: article.score, policy: policy,
            ends: sentences.map { lines.location(ofByte: $0.range.upperBound, in: bytes) },
            ignored: IgnoreMarks(in: extracted.source).ignored(among: sentences))
    }
}
