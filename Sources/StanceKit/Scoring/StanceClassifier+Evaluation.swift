public import StanceEvaluation
import StanceLinearModels
public import StanceReports
import StanceText

extension StanceClassifier {
    /// What the model says of labelled sentences, as the metrics want it.
    ///
    /// The decision is opinion from the threshold on; the review band and shortness play no part, so that every labelled
    /// sentence counts.
    public func observations(of corpus: LabelledCorpus, options: Options = Options()) -> [Observation] {
        var options = options
        options.explained = .none
        return zip(corpus.samples, scores(of: corpus, options: options)).map { sample, score in
            Observation(
                isOpinion: sample.isOpinion, probability: score.probability ?? 0,
                threshold: rule(options, inContext: sample.row.place != nil).threshold,
                group: sample.row.group)
        }
    }

    /// The full scores of labelled sentences, in their order, whatever their role.
    ///
    /// Sentences that are places in a document are scored in their context, rows of a table alone.
    public func scores(of corpus: LabelledCorpus, options: Options = Options()) -> [SentenceScore] {
        var options = options
        options.roles = Set(Role.allCases)
        var scorer = SentenceScorer(self, options: options)
        var known: [String: Surroundings?] = [:]
        return corpus.samples.map { sample in
            guard let place = sample.row.place else {
                return scorer.score(sample.sample, id: sample.row.id)
            }
            let name = sample.file + "\n" + place.document
            let surroundings =
                known[name] ?? scorer.surroundings(in: sample.sample.reading)
            known[name] = surroundings
            return scorer.score(sample.sample, id: sample.row.id, surroundings: surroundings)
        }
    }

    /// The same, each with its label and with what the data can be cut by.
    public func evaluated(_ corpus: LabelledCorpus, options: Options = Options()) -> [EvaluatedSentence] {
        let isOneFile = Set(corpus.samples.map(\.file)).count == 1
        return zip(corpus.samples, scores(of: corpus, options: options)).map { sample, score in
            guard let probability = score.probability else {
                preconditionFailure("sentence \(sample.row.id) of \(sample.file) was not scored")
            }
            return EvaluatedSentence(
                id: sample.row.id, file: sample.file, line: sample.row.line, text: score.text,
                isOpinion: sample.isOpinion, probability: probability,
                isPredictedOpinion: score.isPredictedOpinion, group: sample.row.group,
                attributes: sample.attributes(namingFile: !isOneFile), contributions: score.contributions,
                byteStart: score.sentence.range.lowerBound, score: score)
        }
    }

    /// How evaluated sentences were decided, and where they come from.
    public func source(of corpus: LabelledCorpus, files: [String], options: Options = Options())
        -> EvaluationSource
    {
        let rule = rule(
            options, inContext: options.usesContext && corpus.samples.contains { $0.row.place != nil })
        return EvaluationSource(
            model: manifest.name, files: files, threshold: rule.threshold,
            thresholdOrigin: rule.chosenOn, unlabelledCount: corpus.unlabelledCount,
            misplacedCount: corpus.misplaced.count)
    }
}

extension LabelledSample {
    /// What data can be cut by: the row's own columns, and what the reading says where they are silent.
    func attributes(namingFile: Bool) -> [String: String] {
        var attributes = row.attributes
        let sentence = sample.sentence
        var known = [
            "voice": sentence.voice.rawValue,
            "length": SentenceLength(wordCount: sentence.wordCount).rawValue,
            "quotes": sentence.quotations.isEmpty ? "without quotes" : "with quotes",
        ]
        known["source"] = row.attributes["outlet"] ?? (namingFile ? file : nil)
        // A row without a document has no page to have a role on.
        if row.place != nil { known["role"] = sentence.role.rawValue }
        for (name, value) in known where attributes[name, default: ""].isEmpty { attributes[name] = value }
        return attributes
    }
}
