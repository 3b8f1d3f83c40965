import StanceFeatures
public import StanceFormats
public import StanceReports
import StanceText

extension StanceClassifier {
    /// Scores the records of a file one after the other, each as one sentence of running text.
    ///
    /// Records of one group that follow each other are read together as far as quotation marks are concerned, as in `LabelledCorpus`:
    /// a quotation opened in one may be closed a few records later. Places are those within the record's text, except for
    /// the line, which is the file's; the index counts records.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes; one group is held at a time.
    public func score(
        _ file: RecordFile, options: Options = Options(), _ body: (Record, SentenceScore) throws -> Void
    ) rethrows {
        var options = options
        options.roles = Set(Role.allCases)
        var start = 0
        while start < file.records.count {
            let group = file.records[start].group
            var end = start + 1
            while group != nil, end < file.records.count, file.records[end].group == group { end += 1 }
            let reading = Reading(ofSentences: file.records[start..<end].map(\.text), name: file.file)
            for (index, sentence) in zip(start..<end, reading.sentences) {
                let record = file.records[index]
                let score = score(SentenceSample(sentence, in: reading), id: record.id, options: options)
                let utf16Count = sentence.utf16Range.count
                let place = { (range: Range<Int>) in
                    range.lowerBound - sentence.range.lowerBound..<range.upperBound
                        - sentence.range.lowerBound
                }
                let placed = sentence.placed(
                    index: index, utf16Range: 0..<utf16Count, location: .init(line: record.line, column: 1),
                    by: place)
                try body(record, score.placed(as: placed, by: place))
            }
            start = end
        }
    }
}
