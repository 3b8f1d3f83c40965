import StanceFeatures
import StanceFormats
import StanceText

/// A record and its sentence as it was read, together with others.
struct RecordSample {
    let record: Record
    /// How many records of the file stand before it.
    let index: Int
    let sample: SentenceSample

    /// The sentence as it stands in the record alone: its line is the file's, its index counts records.
    var sentence: Sentence {
        sample.sentence.placed(
            index: index, utf16Range: 0..<sample.sentence.utf16Range.count,
            location: .init(line: record.line, column: 1), by: place)
    }

    /// Turns a place of the reading into one of the record's sentence.
    func place(_ range: Range<Int>) -> Range<Int> {
        let start = sample.sentence.range.lowerBound
        return range.lowerBound - start..<range.upperBound - start
    }
}
