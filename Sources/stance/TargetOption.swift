import ArgumentParser
import StanceKit

/// `--target` and `--any-target`, for the commands that use a model of stances.
struct TargetOption: ParsableArguments {
    @Option(help: "The target that the texts are about; a model of stances is used for its own only.")
    var target: String?

    @Flag(help: "Use a model of stances whatever the texts are about; all output says so.")
    var anyTarget = false

    /// How a model is used on the texts.
    func use(of classifier: LabelClassifier) throws -> TargetUse? {
        try classifier.targetUse(of: target, acceptsAny: anyTarget)
    }

    /// Refuses a target for a model of opinion and reporting.
    func refuse(for classifier: StanceClassifier) throws {
        if let target { throw LabelError.noTarget(model: classifier.manifest.name, given: target) }
    }
}
