import StanceFeatures
import StanceFormats
import StanceText

extension RecordFile {
    /// So many records that have nothing to do with each other are read at once, which is quicker than one by one.
    private static let mostReadTogether = 256

    /// Calls `body` for each record: with its reading, with the sentence as it stands in the record alone, and with what turns a place of
    /// the reading into one of the record.
    ///
    /// - Parameter count: how many records of the file stand before these.
    func forEachSample(
        after count: Int = 0,
        _ body: (Record, SentenceSample, Sentence, _ place: (Range<Int>) -> Range<Int>) throws -> Void
    ) rethrows {
        var start = 0
        while start < records.count {
            let group = records[start].group
            var end = start + 1
            while end < records.count, records[end].group == group,
                group != nil || end - start < Self.mostReadTogether
            {
                end += 1
            }
            let texts = records[start..<end].map(\.text)
            let reading =
                group == nil
                ? Reading(ofSeparateSentences: texts, name: file) : Reading(ofSentences: texts, name: file)
            for (index, sentence) in zip(start..<end, reading.sentences) {
                let place = { (range: Range<Int>) in
                    range.lowerBound - sentence.range.lowerBound..<range.upperBound
                        - sentence.range.lowerBound
                }
                let placed = sentence.placed(
                    index: count + index, utf16Range: 0..<sentence.utf16Range.count,
                    location: .init(line: records[index].line, column: 1), by: place)
                try body(records[index], SentenceSample(sentence, in: reading), placed, place)
            }
            start = end
        }
    }
}
