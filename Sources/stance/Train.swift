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

    @Option(help: "The folder of the collections that the recipe adds (see Training/datasets.yml).")
    var datasets: String?

    @Option(
        help: .init(
            "Refuse to train on data under any other licence; may be given several times.",
            valueName: "licence"))
    var requireLicense: [String] = []

    func run() throws {
        let file = try RecipeFile(path: recipe)
        let train = try split("train", file.train, file)
        let material = TrainingMaterial(
            train: train, adding: try added(file),
            held: try file.held.map { try split($0.name, $0.path, file) },
            lexicons: try LexiconInput.read(file.lexicons).map {
                .init(lexicon: $0.lexicon, bytes: $0.bytes)
            }, description: file.description,
            recipeBytes: file.bytes)
        try checkLicences(material)
        let count = ([train] + material.added).reduce(0) { $0 + $1.corpus.samples.count }
        Terminal.reportProgress(
            "training on \(count) sentences with \(material.lexicons.count) lexicons …")
        let classifier = try fit(material, file)
        let folder = output ?? file.output
        let path = "\(folder)/\(file.recipe.name)"
        try OutputFile.makeFolder(folder)
        try classifier.write(to: "\(path).\(ModelFile.fileExtension)")
        let card = ModelCard(
            classifier.manifest, strongest: classifier.strongestFeatures(count: 15),
            measured: try classifier.report(on: material.held))
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

    /// The collections that the recipe adds.
    private func added(_ file: RecipeFile) throws -> [TrainingMaterial.Split] {
        guard !file.added.isEmpty else { return [] }
        guard let datasets, let catalogue = file.catalogue else {
            throw ToolError.datasetsNotGiven(recipe: recipe, names: file.added.map(\.dataset))
        }
        let known = try DatasetCatalogue(path: catalogue)
        return try file.added.map { try known.split(named: $0.dataset, in: datasets, weight: $0.weight) }
    }

    private func checkLicences(_ material: TrainingMaterial) throws {
        guard !requireLicense.isEmpty else { return }
        let used =
            ([material.train] + material.added).map { (file: $0.file, licence: $0.licence) }
            + material.lexicons.map { (file: $0.lexicon.category + ".lex", licence: $0.lexicon.licence) }
        if let other = used.first(where: { !requireLicense.contains($0.licence) }) {
            throw ToolError.licenceNotAllowed(
                file: other.file, licence: other.licence, allowed: requireLicense)
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
