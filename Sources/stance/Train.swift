import ArgumentParser
import StanceKit

/// `stance train`: fit, calibrate, choose the threshold out of fold, write the model, its card and its metrics.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Trains a model from labelled sentences and lexicons.",
        discussion: """
            Without a recipe, trains the shipped model again: \(Train.shippedRecipe).

            With --data, trains a model of your own from a table with a column of sentences and one of labels, with the choices and lexicons of the \
            shipped recipe unless another is named. Labels of opinion and reporting (or SUBJ and OBJ) give a model like the shipped one; any others, two \
            or more, give a model of labels, which score, evaluate and inspect take.

            With --task target-stance, the data are a table with the columns ID, Target, Tweet, Stance (FAVOR, AGAINST, NONE), and the model is one for \
            the target named.
            """)

    static let shippedRecipe = "Training/recipes/news-en.yml"
    private static let shippedName = "news-en"
    /// How many of the strongest features a card lists.
    static let cardFeatures = 15

    @Argument(help: "A recipe file.")
    var recipe: String?

    @Option(
        name: .shortAndLong,
        help:
            "The folder to write into, or a file ending in .stance, instead of the recipe's or the current folder."
    )
    var output: String?

    @Flag(
        help:
            "Choose the penalties and the least frequency by cross-validation, from the recipe's lists (search:) or around its values."
    )
    var search = false

    @Option(help: "A table of your own to train from.")
    var data: String?

    @OptionGroup(title: "Your own data") var columns: ColumnOptions

    @Option(help: "How many folds predictions out of fold come from, instead of the recipe's.")
    var folds: Int?

    @OptionGroup(title: "Large data") var large: StreamOptionGroup

    @Option(help: "What --data are for: \(LabelTask.allCases.map(\.rawValue).joined(separator: " or ")).")
    var task: LabelTask?

    @Option(help: "With --task target-stance: the target, as the table names it.")
    var target: String?

    @Option(help: "The folder of the collections that the recipe adds (see Training/datasets.yml).")
    var datasets: String?

    @Option(
        help: .init(
            "Refuse to train on data under any other licence; may be given several times.",
            valueName: "licence"))
    var requireLicense: [String] = []

    func validate() throws {
        if data != nil, datasets != nil || !requireLicense.isEmpty {
            throw ValidationError("--datasets and --require-license are for recipes; --data has no licence")
        }
        if let folds, !(2...1000).contains(folds) {
            throw ValidationError("--folds \(folds) is not between 2 and 1000")
        }
        if large.areGiven {
            guard let data, data != "-" else {
                throw ValidationError("--memory-limit and --checkpoint are for --data from a file")
            }
            if search || task == .targetStance {
                throw ValidationError(
                    "--memory-limit and --checkpoint go neither with --search nor with --task target-stance")
            }
        }
        if data == nil, columns.areGiven || task != nil || target != nil {
            throw ValidationError("columns, --task and --target are for --data; a recipe names its own")
        }
        if task == .targetStance, target == nil {
            throw ValidationError("--task target-stance needs a --target")
        }
        if task != .targetStance, target != nil {
            throw ValidationError("--target needs --task target-stance")
        }
        if task == .targetStance, columns.areGiven {
            throw ValidationError("the columns of --task target-stance are ID, Target, Tweet, Stance")
        }
    }

    func run() throws {
        if let data { return try trainOwn(data) }
        let file = try recipeFile()
        let place = ModelOutput(output, folder: file.output, name: file.recipe.name)
        let material = TrainingMaterial(
            train: try split("train", file.train, file), adding: try added(file),
            held: try file.held.map { try split($0.name, $0.path, file) },
            lexicons: try lexicons(of: file), description: file.description, recipeBytes: file.bytes)
        try checkLicences(material)
        try trainStance(material, file, dataFile: file.train, place: place)
    }

    /// The recipe that is meant.
    func recipeFile() throws -> RecipeFile {
        if let recipe { return try RecipeFile(path: recipe) }
        return try RecipeFile(
            path: data == nil ? Self.shippedRecipe : try RecipeLocator().path(for: Self.shippedName))
    }

    func lexicons(of file: RecipeFile) throws -> [TrainingMaterial.LexiconFile] {
        guard let folder = file.lexicons else { return [] }
        return try LexiconInput.read(folder).map { .init(lexicon: $0.lexicon, bytes: $0.bytes) }
    }

    /// The recipe's choices under the model's name, with what the command line changes.
    func choices(_ file: RecipeFile, name: String) -> TrainingRecipe {
        var recipe = file.recipe
        recipe.name = name
        if let folds { recipe.foldCount = folds }
        // Rows of one's own are sentences in any order, not documents of running text.
        if data != nil { recipe.context = nil }
        return recipe
    }

    /// Trains and writes a model of opinion and reporting; what the data makes impossible is said of the file that holds it.
    func trainStance(
        _ material: TrainingMaterial, _ file: RecipeFile, dataFile: String, place: ModelOutput
    ) throws {
        let count = ([material.train] + material.added).reduce(0) { $0 + $1.corpus.samples.count }
        Terminal.reportProgress(
            "training on \(count) sentences with \(material.lexicons.count) lexicons …")
        let recipe = choices(file, name: place.name)
        let classifier: StanceClassifier
        do {
            let found = try self.found(recipe, file) {
                try HyperparameterSearch(material, recipe: $0, grid: $1)
            }
            classifier = try StanceClassifier(
                fitting: material, recipe: found?.recipe ?? recipe, search: found?.record)
        } catch {
            guard ExitStatus.status(of: error) != nil else { throw error }
            throw ToolError.untrainable(file: dataFile, reason: "\(error)")
        }
        try write(classifier, held: material.held, place)
        Terminal.write(passedOver(([material.train] + material.added + material.held).map(\.corpus)))
    }

    /// Writes a model of opinion and reporting with its card, and prints its figures.
    func write(_ classifier: StanceClassifier, held: [TrainingMaterial.Split], _ place: ModelOutput) throws {
        let card = ModelCard(
            classifier.manifest, strongest: classifier.strongestFeatures(count: Self.cardFeatures),
            measured: try classifier.report(on: held))
        try place.write(card: card.markdown, metrics: card.metricsJSON) { try classifier.write(to: $0) }
        Terminal.write(table(classifier.manifest.search) + card.summary(path: place.path))
    }

    /// What is said of rows that are neither learned from nor measured on.
    private func passedOver(_ corpora: [LabelledCorpus]) -> String {
        let counts = [
            (corpora.reduce(0) { $0 + $1.unlabelledCount }, "without a label"),
            (corpora.reduce(0) { $0 + $1.misplaced.count }, "whose place is no sentence of its document"),
        ]
        return counts.filter { $0.0 > 0 }.map { count, what in
            "  \(count) \(count == 1 ? "row" : "rows") \(what) passed over\n"
        }.joined()
    }

    /// What a search finds, if one is asked for.
    func found(
        _ recipe: TrainingRecipe, _ file: RecipeFile,
        _ search: (TrainingRecipe, SearchGrid) throws -> HyperparameterSearch
    ) throws -> HyperparameterSearch? {
        guard self.search else { return nil }
        let grid = file.grid(around: recipe)
        Terminal.reportProgress("trying \(grid.count) combinations in \(recipe.foldCount) folds …")
        return try search(recipe, grid)
    }

    /// What is printed of a search before the model's figures.
    func table(_ record: SearchRecord?) -> String { record.map { SearchTable($0).text + "\n" } ?? "" }

    /// The collections that the recipe adds.
    private func added(_ file: RecipeFile) throws -> [TrainingMaterial.Split] {
        guard !file.added.isEmpty else { return [] }
        guard let datasets, let catalogue = file.catalogue else {
            throw ToolError.datasetsNotGiven(
                recipe: recipe ?? Self.shippedRecipe, names: file.added.map(\.dataset))
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

extension LabelTask: ExpressibleByArgument {}
