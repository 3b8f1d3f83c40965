import ArgumentParser
import StanceKit

/// `stance train`: fit, calibrate, choose the threshold out of fold, write the model, its card and its metrics.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains a model from labelled sentences and lexicons.",
        discussion: "Without a recipe, trains the shipped model again: Training/recipes/news-en.yml.")

    @Argument(help: "A recipe file.")
    var recipe = "Training/recipes/news-en.yml"

    @Option(name: .shortAndLong, help: "The folder to write into, instead of the recipe's.")
    var output: String?

    func run() throws {
        let file = try RecipeFile(path: recipe)
        let train = try split("train", file.train, file)
        let material = TrainingMaterial(
            train: train, held: try file.held.map { try split($0.name, $0.path, file) },
            lexicons: try LexiconInput.read(file.lexicons).map {
                .init(lexicon: $0.lexicon, bytes: $0.bytes)
            }, description: file.description,
            recipeBytes: file.bytes)
        Terminal.reportProgress(
            "training on \(train.corpus.samples.count) sentences with \(material.lexicons.count) lexicons …")
        let classifier = try fit(material, file)
        let folder = output ?? file.output
        let path = "\(folder)/\(file.recipe.name)"
        try OutputFile.makeFolder(folder)
        try classifier.write(to: "\(path).\(ModelFile.fileExtension)")
        let card = ModelCard(classifier.manifest, strongest: classifier.strongestFeatures(count: 15))
        try OutputFile.replace("\(path).md", with: Array(card.markdown.utf8))
        try OutputFile.replace("\(path).metrics.json", with: Array(card.metricsJSON.pretty.utf8))
        Terminal.write(card.summary(path: "\(path).\(ModelFile.fileExtension)"))
    }

    /// Trains; what the data makes impossible is said of the file that holds it.
    private func fit(_ material: TrainingMaterial, _ file: RecipeFile) throws -> StanceClassifier {
        do {
            return try StanceClassifier(fitting: material, recipe: file.recipe)
        } catch {
            guard ExitStatus.status(of: error) != nil else { throw error }
            throw ToolError.untrainable(file: file.train, reason: "\(error)")
        }
    }

    private func split(_ name: String, _ path: String, _ file: RecipeFile) throws -> TrainingMaterial.Split {
        let (corpus, bytes) = try LabelledInput.read(path)
        return .init(
            name: name, file: path.split(separator: "/").suffix(2).joined(separator: "/"), bytes: bytes,
            corpus: corpus,
            licence: file.licence)
    }
}
