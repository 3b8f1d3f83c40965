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
        let threshold = rule(options).threshold
        return corpus.samples.map { sample in
            Observation(
                isOpinion: sample.isOpinion, probability: sigmoid(logit(of: sample.sample)),
                threshold: threshold, group: sample.row.group)
        }
    }

    /// The full scores of labelled sentences, in their order, whatever their role.
    public func scores(of corpus: LabelledCorpus, options: Options = Options()) -> [SentenceScore] {
        var options = options
        options.roles = Set(Role.allCases)
        return corpus.samples.map { score($0.sample, id: $0.row.id, options: options) }
    }

    /// The same, each with its label and with what the data can be cut by.
    public func evaluated(_ corpus: LabelledCorpus, options: Options = Options()) -> [EvaluatedSentence] {
        let threshold = rule(options).threshold
        let isOneFile = Set(corpus.samples.map(\.file)).count == 1
        return zip(corpus.samples, scores(of: corpus, options: options)).map { sample, score in
            guard let probability = score.probability else {
                preconditionFailure("sentence \(sample.row.id) of \(sample.file) was not scored")
            }
            return EvaluatedSentence(
                id: sample.row.id, file: sample.file, line: sample.row.line, text: score.text,
                isOpinion: sample.isOpinion, probability: probability,
                isPredictedOpinion: probability >= threshold, group: sample.row.group,
                attributes: sample.attributes(namingFile: !isOneFile), contributions: score.contributions,
                byteStart: score.sentence.range.lowerBound, score: score)
        }
    }

    /// How evaluated sentences were decided, and where they come from.
    public func source(of corpus: LabelledCorpus, files: [String], options: Options = Options())
        -> EvaluationSource
    {
        EvaluationSource(
            model: manifest.name, files: files, threshold: rule(options).threshold,
            thresholdOrigin: rule(options).chosenOn, unlabelledCount: corpus.unlabelledCount,
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
