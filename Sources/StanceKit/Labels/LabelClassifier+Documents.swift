public import StanceEvaluation
import StanceFeatures
public import StanceFormats
public import StanceReports
import StanceText

extension LabelClassifier {
    /// The scores of the sentences of a text that was taken out of a file; all places are those in the file.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func score(_ extracted: ExtractedText, options: Options = Options()) -> LabelDocument {
        let reading = Reading(of: extracted.text, hints: extracted.blocks)
        var reader = FeatureReader(extractor)
        var scores = reading.sentences.map {
            score(SentenceSample($0, in: reading), options: options, &reader)
        }
        // Plain text is its own file.
        if !extracted.blocks.isEmpty {
            let places = SourcePlaces(of: extracted)
            scores = scores.map { $0.placed(as: places.placed($0.sentence), by: places.range) }
        }
        return LabelDocument(
            file: extracted.source.name, labels: labels, sentences: scores, target: options.target,
            model: manifest.name)
    }

    /// Scores the records of a file one after the other, each as one sentence; see `StanceClassifier.score(_:options:_:)`.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes; one group is held at a time.
    public func score(
        _ file: RecordFile, options: Options = Options(), _ body: (Record, LabelScore) throws -> Void
    ) rethrows {
        var options = options
        options.roles = Set(Role.allCases)
        var reader = FeatureReader(extractor)
        try file.forEachSample { found in
            let score = score(found.sample, id: found.record.id, options: options, &reader)
            try body(found.record, score.placed(as: found.sentence, by: found.place))
        }
    }

    /// What the model decides on labelled sentences, as the metrics want it.
    ///
    /// Sentences of one document, and those that say the same, are one group: see `SentenceClusters`.
    ///
    /// - Throws: `LabelError.unknownLabel` if a sentence has a label that the model does not know.
    public func observations(of corpus: LabelCorpus) throws(LabelError) -> [LabelObservation] {
        let numbers = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
        let clusters = SentenceClusters(
            groups: corpus.samples.map(\.row.group), texts: corpus.samples.map(\.row.text)
        ).names
        var reader = FeatureReader(extractor)
        var observations: [LabelObservation] = []
        for (sample, cluster) in zip(corpus.samples, clusters) {
            guard let number = numbers[sample.label] else {
                throw .unknownLabel(
                    file: sample.file, line: sample.row.line, label: sample.label, known: labels)
            }
            observations.append(
                LabelObservation(
                    label: number, decision: LabelProbabilities.choice(logits(of: sample.sample, &reader)),
                    group: cluster))
        }
        return observations
    }
}
