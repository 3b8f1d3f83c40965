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

    /// The options of scoring.
    func scoring(
        roles: Set<Role> = [.body, .headline], explains: Bool = true
    ) -> StanceClassifier.Options {
        .init(
            roles: roles, threshold: threshold, explains: explains, usesContext: !noContext,
            prevalence: prevalence)
    }
}
