import ArgumentParser
import StanceKit

/// `--model`, for all commands that use one.
struct ModelOption: ParsableArguments {
    @Option(name: .long, help: "A model file, or the name of a shipped model.")
    var model = "news-en"

    /// The classifier that is meant.
    func load() throws -> StanceClassifier {
        try StanceClassifier(contentsOf: try ModelLocator().path(for: model))
    }
}
