public import StanceFormats
public import StanceReports
import StanceText

extension StanceClassifier {
    /// A text's scores, with places in the file and in the text that was taken out of it.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func article(_ extracted: ExtractedText, options: Options = Options()) -> ScoredArticle {
        let reading = Reading(of: extracted.text, hints: extracted.blocks)
        let anchored = reading.sentences.map { score(SentenceSample($0, in: reading), options: options) }
        guard !extracted.blocks.isEmpty else {
            return ScoredArticle(
                score: documentScore(of: anchored, file: extracted.source.name, options: options),
                anchored: anchored)
        }
        let places = SourcePlaces(of: extracted)
        let placed = anchored.map { $0.placed(as: places.placed($0.sentence), by: places.range) }
        return ScoredArticle(
            score: documentScore(of: placed, file: extracted.source.name, options: options),
            anchored: anchored)
    }

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
