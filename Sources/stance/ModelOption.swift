import ArgumentParser
import StanceKit

/// `--model`, for all commands that use one.
struct ModelOption: ParsableArguments {
    @Option(name: .long, help: "A model file, or the name of a shipped model.")
    var model = "news-en"

    /// The model that is meant, of whichever kind.
    func loadAny() throws -> LoadedModel {
        try LoadedModel(contentsOf: try ModelLocator().path(for: model))
    }

    /// The classifier of opinion and reporting that is meant.
    func load() throws -> StanceClassifier {
        try StanceClassifier(contentsOf: try ModelLocator().path(for: model))
    }
}
