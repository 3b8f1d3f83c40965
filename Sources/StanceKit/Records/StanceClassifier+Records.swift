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
        var scorer = SentenceScorer(self, options: options)
        try scorer.score(file, body)
    }
}

extension SentenceScorer {
    /// Scores the records of a file one after the other; see `StanceClassifier.score(_:options:_:)`.
    ///
    /// - Parameter count: how many records of the file stand before these.
    /// - Complexity: O(*n*) for *n* bytes; one group is held at a time.
    public mutating func score(
        _ file: RecordFile, after count: Int = 0, _ body: (Record, SentenceScore) throws -> Void
    ) rethrows {
        try file.forEachSample(after: count) { found in
            let score = score(found.sample, id: found.record.id, scoresAllRoles: true)
            try body(found.record, score.placed(as: found.sentence, by: found.place))
        }
    }

    /// Decides on the records of a file one after the other, without places, texts and explanations: all that a table needs.
    ///
    /// - Complexity: O(*n*) for *n* bytes; one group is held at a time.
    public mutating func judge(
        _ file: RecordFile, _ body: (Record, SentenceVerdict) throws -> Void
    ) rethrows {
        try file.forEachReading { indices, reading in
            let sentences = reading.sentences
            for (index, own) in logits(of: reading).enumerated() {
                // A sentence is large; only these two of it are looked at.
                let verdict = verdict(
                    voice: sentences[index].voice, wordCount: sentences[index].wordCount, own: own)
                try body(file.records[indices.lowerBound + index], verdict)
            }
        }
    }
}
