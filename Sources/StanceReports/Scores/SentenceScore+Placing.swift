public import StanceText

extension SentenceScore {
    /// The same score with its places given in another text: the file that its document was taken out of.
    ///
    /// - Parameters:
    ///   - sentence: the sentence with its places there.
    ///   - place: turns a byte range of the document into one of the other text.
    public func placed(as sentence: Sentence, by place: (Range<Int>) -> Range<Int>) -> SentenceScore {
        SentenceScore(
            file: file, id: id, sentence: sentence, text: text, cue: cue, logit: logit,
            ownLogit: ownLogit, probability: probability, decision: decision,
            isPredictedOpinion: isPredictedOpinion,
            contributions: contributions.map { $0.placed(by: place) }, model: model)
    }
}
