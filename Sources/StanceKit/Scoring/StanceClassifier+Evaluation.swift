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
                isOpinion: sample.isOpinion, probability: probability(of: sample), threshold: threshold,
                group: sample.row.group)
        }
    }

    private func probability(of sample: LabelledSample) -> Double { sigmoid(logit(of: sample.sample)) }

    /// The full scores of labelled sentences, in their order, whatever their role.
    public func scores(of corpus: LabelledCorpus, options: Options = Options()) -> [SentenceScore] {
        var options = options
        options.roles = Set(Role.allCases)
        return corpus.samples.map { score($0.sample, id: $0.row.id, options: options) }
    }

    /// Measures the model on labelled sentences, and on the parts that some of the table's columns cut them into.
    ///
    /// - Parameter attributes: names of columns; one that a table does not have is passed over.
    /// - Complexity: dominated by the bootstrap, O(2,000 · *n*) for each slice.
    public func evaluation(
        of corpus: LabelledCorpus, files: [String], slicingBy attributes: [String],
        options: Options = Options()
    ) -> EvaluationReport {
        let observations = observations(of: corpus, options: options)
        var slices: [EvaluationReport.Slice] = []
        for attribute in attributes {
            var parts: [String: [Observation]] = [:]
            for (sample, observation) in zip(corpus.samples, observations) {
                if let value = sample.row.attributes[attribute] {
                    parts[value, default: []].append(observation)
                }
            }
            slices += parts.sorted { $0.key < $1.key }.map {
                .init(attribute: attribute, value: $0.key, observations: $0.value)
            }
        }
        return EvaluationReport(
            model: manifest.name, files: files, threshold: rule(options).threshold,
            thresholdOrigin: rule(options).chosenOn,
            unlabelledCount: corpus.unlabelledCount, misplacedCount: corpus.misplaced.count,
            overall: .init(observations: observations), slices: slices)
    }
}
