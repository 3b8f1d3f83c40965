import ArgumentParser
import StanceKit

/// `stance inspect MODEL`: what a model file holds.
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Shows what a model file holds: origin, figures, weights, coefficients.")

    @Argument(help: "A model file, or the name of a shipped model.")
    var model = "news-en"

    @Option(help: "How many of the strongest features to list on each side.")
    var features = 15

    @Flag(help: "List the coefficients of the dense features with standard errors.")
    var coefficients = false

    @Flag(help: "Print JSON instead.")
    var json = false

    func validate() throws {
        if features < 0 { throw ValidationError("--features \(features) is negative") }
    }

    func run() throws {
        switch try LoadedModel(contentsOf: try ModelLocator().path(for: model)) {
        case .stance(let classifier):
            let inspection = ModelInspection(
                card: ModelCard(
                    classifier.manifest, strongest: classifier.strongestFeatures(count: features)),
                columnCounts: (classifier.extractor.sparseColumnCount, classifier.extractor.denseColumnCount),
                coefficients: coefficients ? classifier.denseCoefficients : [])
            Terminal.write(json ? inspection.json.pretty : inspection.text)
        case .labels(let classifier):
            if coefficients {
                throw ValidationError(
                    "\(model): standard errors are kept for models of opinion and reporting only")
            }
            let inspection = LabelInspection(classifier, featureCount: features)
            Terminal.write(json ? inspection.json.pretty : inspection.text)
        }
    }
}
