import StanceFeatures
import StanceFormats
import StanceText

extension RecordFile {
    /// So many records that have nothing to do with each other are read at once, which is quicker than one by one.
    private static let mostReadTogether = 256
    /// No more bytes than this are read at once, however many records of one group follow each other.
    private static let mostBytesTogether = 1 << 28

    /// Calls `body` with each record and its reading.
    ///
    /// - Parameter count: how many records of the file stand before these.
    func forEachSample(after count: Int = 0, _ body: (RecordSample) throws -> Void) rethrows {
        try forEachReading { indices, reading in
            for (index, sentence) in zip(indices, reading.sentences) {
                try body(
                    RecordSample(
                        record: records[index], index: count + index,
                        sample: SentenceSample(sentence, in: reading)))
            }
        }
    }

    /// Calls `body` with the indices of records that are read together, and their reading, which has a sentence for each.
    func forEachReading(_ body: (Range<Int>, Reading) throws -> Void) rethrows {
        var start = 0
        while start < records.count {
            let group = records[start].group
            var end = start + 1
            var length = records[start].text.count
            while end < records.count, records[end].group == group,
                group != nil || end - start < Self.mostReadTogether
            {
                length += records[end].text.count
                if length > Self.mostBytesTogether { break }
                end += 1
            }
            try body(start..<end, reading(of: start..<end, areSeparate: group == nil))
            start = end
        }
    }

    /// Reads some records, whose sentences are copied into one document, a line each.
    private func reading(of indices: Range<Int>, areSeparate: Bool) -> Reading {
        var text: [UInt8] = []
        var sentences: [Range<Int>] = []
        text.reserveCapacity(indices.reduce(0) { $0 + records[$1].text.count + 1 })
        sentences.reserveCapacity(indices.count)
        for index in indices {
            let start = text.count
            text.append(copying: bytes.span.extracting(records[index].text))
            sentences.append(start..<text.count)
            text.append(UInt8(ascii: "\n"))
        }
        // The sentence of every record has been checked, or it would have been refused.
        let document = Document(name: file, valid: text)
        return areSeparate
            ? Reading(ofSeparateSentences: sentences, in: document)
            : Reading(ofSentences: sentences, in: document)
    }
}
