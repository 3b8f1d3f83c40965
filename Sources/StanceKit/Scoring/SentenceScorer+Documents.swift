import StanceFeatures
public import StanceFormats
public import StanceReports
public import StanceText

extension SentenceScorer {
    /// The scores of a document's sentences, and the figures of the whole.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public mutating func score(_ document: Document) -> DocumentScore {
        score(ExtractedText(verbatim: document))
    }

    /// The scores of the sentences of a text that was taken out of a file; all places are those in the file.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public mutating func score(_ extracted: ExtractedText) -> DocumentScore { article(extracted).score }

    /// A text's scores, with places in the file and in the text that was taken out of it.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public mutating func article(_ extracted: ExtractedText) -> ScoredArticle {
        let reading = Reading(of: extracted.text, hints: extracted.blocks)
        let surroundings = surroundings(in: reading)
        var anchored: [SentenceScore] = []
        anchored.reserveCapacity(ArrayRoom.holding(reading.sentences.count))
        for sentence in reading.sentences {
            anchored.append(score(SentenceSample(sentence, in: reading), surroundings: surroundings))
        }
        var placed = anchored
        // Plain text is its own file.
        if !extracted.blocks.isEmpty {
            let places = SourcePlaces(of: extracted)
            placed = anchored.map { $0.placed(as: places.placed($0.sentence), by: places.range) }
        }
        return ScoredArticle(
            score: classifier.documentScore(
                of: placed, file: extracted.source.name, options: options, inContext: surroundings != nil),
            anchored: anchored)
    }
}
