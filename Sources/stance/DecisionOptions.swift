import ArgumentParser
import StanceKit

/// The options that say how probabilities come about and become decisions.
struct DecisionOptions: ParsableArguments {
    @Option(help: "The probability from which on a sentence counts as opinion, instead of the model's own.")
    var threshold: Double?

    @Option(
        help:
            "The share of opinion known or expected in the texts, such as 0.1: probabilities are moved from the training data's share to it."
    )
    var prevalence: Double?

    @Flag(help: "Score each sentence alone, whatever stands around it.")
    var noContext = false

    func validate() throws {
        if let threshold, !(0...1).contains(threshold) {
            throw ValidationError("--threshold \(threshold) is not between 0 and 1")
        }
        if let prevalence, !(prevalence > 0 && prevalence < 1) {
            throw ValidationError("--prevalence \(prevalence) is not a share above 0 and below 1")
        }
    }

    /// Refuses what means nothing to a model of labels: the most probable label decides, and each sentence stands alone.
    func refuse(for classifier: LabelClassifier) throws {
        let given = [
            threshold == nil ? nil : "--threshold", prevalence == nil ? nil : "--prevalence",
            noContext ? "--no-context" : nil,
        ].compactMap(\.self)
        if let first = given.first {
            throw ValidationError(
                "\(first) is for models of opinion and reporting; \(classifier.manifest.name) has the labels "
                    + classifier.labels.joined(separator: ", "))
        }
    }

    /// The options of scoring.
    func scoring(
        roles: Set<Role> = [.body, .headline], explained: StanceClassifier.Explained = .all,
        explanationLimit: Int? = nil
    ) -> StanceClassifier.Options {
        .init(
            roles: roles, threshold: threshold, explained: explained, explanationLimit: explanationLimit,
            usesContext: !noContext, prevalence: prevalence)
    }
}
