/// Finds the baseline's prediction of each sentence.
enum BaselineMatching {
    /// The predictions in the order of `sentences`.
    ///
    /// Sentences are known by their id, where ids repeat by id and table, and where those repeat by their order among those alike.
    ///
    /// - Throws: `ReportError.baselineLacks` or `.baselineLabelsDiffer`.
    static func match(
        _ predictions: [EvaluatedSentence], to sentences: [EvaluatedSentence], name: String
    ) throws(ReportError) -> [EvaluatedSentence] {
        let hasUniqueIDs = Set(sentences.map(\.id)).count == sentences.count
        func key(_ sentence: EvaluatedSentence) -> String {
            guard !hasUniqueIDs else { return sentence.id }
            return (sentence.file.split(separator: "/").last ?? "") + "\t" + sentence.id
        }
        var places: [String: [Int]] = [:]
        // From the end, so that the first of those alike is taken first.
        for row in predictions.indices.reversed() { places[key(predictions[row]), default: []].append(row) }
        var matched: [EvaluatedSentence] = []
        var missing: [String] = []
        for sentence in sentences {
            guard let row = places[key(sentence)]?.popLast() else {
                missing.append(sentence.id)
                continue
            }
            guard predictions[row].isOpinion == sentence.isOpinion else {
                throw .baselineLabelsDiffer(baseline: name, id: sentence.id)
            }
            matched.append(predictions[row])
        }
        guard let first = missing.first else { return matched }
        throw .baselineLacks(baseline: name, count: missing.count, of: sentences.count, first: first)
    }
}
