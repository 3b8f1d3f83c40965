import StanceKit

/// A recipe file: a training run's choices, and where its material lies.
struct RecipeFile {
    let recipe: TrainingRecipe
    let output: String
    let licence: String
    /// What is said of the data in the card.
    let description: String
    let train: String
    /// Collections that are learned from besides, and the catalogue that describes them.
    let added: [(dataset: String, weight: Double)]
    let catalogue: String?
    /// Splits that are measured on, by name.
    let held: [(name: String, path: String)]
    /// The folder of the lexicons, if there are any.
    let lexicons: String?
    let bytes: [UInt8]
    /// The values that a search tries, where the recipe lists them.
    private let searched: (penalties: [Double]?, densePenalties: [Double]?, frequencies: [Int]?)

    /// Reads a recipe.
    ///
    /// Unknown and missing keys, and values of the wrong kind, are errors with file, line and column.
    init(path: String) throws {
        bytes = try InputFile.bytes(at: path)
        let text = try Document(name: path, bytes: bytes).bytes
        let root = try RecipeNode.parse(String(decoding: text, as: UTF8.self), file: path)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        try root.allow([
            "name", "output", "licence", "description", "data", "lexicons", "features", "model", "decision",
            "context", "datasets", "search", "seed",
        ])
        let data = try root.mapping("data")
        try data.allow(["train", "add", "dev", "test"])
        let features = try root.mapping("features")
        try features.allow([
            "wordLengths", "characterLengths", "minimumDocumentFrequency", "inverseDocumentFrequencyPower",
            "groups", "style",
        ])
        let model = try root.mapping("model")
        try model.allow(["penalty", "densePenalty", "balanceClasses", "tolerance", "objectiveTolerance"])
        let decision = try root.mapping("decision")
        try decision.allow(["folds", "reviewErrorRate"])
        recipe = TrainingRecipe(
            name: try root.fileName("name"),
            features: .init(
                terms: .init(
                    wordLengths: try features.range("wordLengths"),
                    characterLengths: try features.optionalRange("characterLengths"),
                    minimumDocumentFrequency: try features.integer(
                        "minimumDocumentFrequency", in: 1...Int(Int32.max)),
                    inverseDocumentFrequencyPower: try features.optionalNumber(
                        "inverseDocumentFrequencyPower", in: 0...8) ?? 1),
                groups: Set(try features.cases("groups")), style: try features.optionalFlag("style") ?? true),
            penalty: try model.number("penalty", in: 0...1e6),
            densePenalty: try model.number("densePenalty", in: 0...1e6),
            balancesClasses: try model.flag("balanceClasses"),
            tolerance: try model.number("tolerance", in: 1e-14...1),
            objectiveTolerance: try model.optionalNumber("objectiveTolerance", in: 1e-14...1),
            foldCount: try decision.integer("folds", in: 2...1000),
            reviewErrorRate: try decision.number("reviewErrorRate", in: 0...0.999),
            context: try Self.context(root),
            seed: UInt64(try root.integer("seed", in: 0...Int.max)))
        output = Self.path(try root.string("output"), from: folder)
        licence = try root.string("licence")
        description = try root.optionalString("description") ?? ""
        train = Self.path(try data.string("train"), from: folder)
        added = try data.optionalMappings("add").map { item in
            try item.allow(["dataset", "weight"])
            return (try item.string("dataset"), try item.number("weight", in: 1e-6...1e6))
        }
        catalogue = try root.optionalString("datasets").map { Self.path($0, from: folder) }
        held = try ["dev", "test"].compactMap { name in
            try data.optionalString(name).map { (name, Self.path($0, from: folder)) }
        }
        lexicons =
            try root.isEmptyList("lexicons") ? nil : Self.path(try root.string("lexicons"), from: folder)
        searched = try Self.searched(root)
    }

    /// The combinations that a search tries: of the values that the recipe lists, and of some around its own for what it does not.
    func grid(around recipe: TrainingRecipe) -> SearchGrid {
        SearchGrid(
            around: recipe, penalties: searched.penalties, densePenalties: searched.densePenalties,
            minimumDocumentFrequencies: searched.frequencies)
    }

    private static func searched(_ root: RecipeNode) throws -> (
        penalties: [Double]?, densePenalties: [Double]?, frequencies: [Int]?
    ) {
        guard let search = try root.optionalMapping("search") else { return (nil, nil, nil) }
        try search.allow(["penalty", "densePenalty", "minimumDocumentFrequency"])
        return (
            try search.optionalNumbers("penalty", in: 0...1e6),
            try search.optionalNumbers("densePenalty", in: 0...1e6),
            try search.optionalIntegers("minimumDocumentFrequency", in: 1...Int(Int32.max))
        )
    }

    /// The context stage's choices, if the recipe has any.
    private static func context(_ root: RecipeNode) throws -> ContextRecipe? {
        guard let context = try root.optionalMapping("context") else { return nil }
        try context.allow(["decay", "reach", "arrangement"])
        return ContextRecipe(
            decay: try context.number("decay", in: 0...1), reach: try context.integer("reach", in: 1...1000),
            arrangement: try context.optionalString("arrangement"))
    }

    /// A path of the recipe as seen from here: relative to the recipe's folder, with ".." taken out where it can be.
    static func path(_ path: String, from folder: String) -> String {
        let joined = path.hasPrefix("/") ? path : folder + path
        var names: [Substring] = []
        for name in joined.split(separator: "/") where name != "." {
            if name == "..", let last = names.last, last != ".." {
                names.removeLast()
            } else {
                names.append(name)
            }
        }
        let relative = names.joined(separator: "/")
        return joined.hasPrefix("/") ? "/" + relative : (relative.isEmpty ? "." : relative)
    }
}
