import StanceKit

extension Train {
    /// Trains from a table of the user's own: a model of opinion and reporting if these are its labels, else one of labels.
    func trainOwn(_ data: String) throws {
        let file = try recipeFile()
        let place = ModelOutput(output, folder: ".", name: ModelOutput.name(ofData: data))
        if target == nil, !search, large.areGiven || StreamedInput.isLarge(data) {
            return try trainStreamed(data, file, place)
        }
        let (text, bytes) = try LabelInput.text(data)
        if let target {
            let table = try CategoryTable(stancesTowards: target, parsing: text, file: data)
            return try trainLabels(table, bytes, file, place)
        }
        let table = try CategoryTable(parsing: text, file: data, columns: columns.columns)
        guard table.isAboutOpinion else { return try trainLabels(table, bytes, file, place) }
        let corpus = try LabelledInput.corpus(
            try LabelledTable(
                parsing: text, file: data, columns: columns.columns, allowsEmptyLabels: true), at: data)
        let material = TrainingMaterial(
            train: .init(
                name: "train", file: data.split(separator: "/").suffix(2).joined(separator: "/"),
                bytes: bytes, corpus: corpus, licence: "not stated"),
            held: [], lexicons: try lexicons(of: file),
            description: Self.ownDescription,
            recipeBytes: file.bytes)
        try trainStance(material, file, dataFile: data, place: place)
    }

    /// What a card says of data that nothing is known of.
    static let ownDescription =
        "Trained with `stance train --data`: where the sentences come from and how they were labelled is not stated."

    static func unlabelledNote(_ count: Int) -> String {
        "  \(count) \(count == 1 ? "row" : "rows") without a label passed over\n"
    }

    private func trainLabels(
        _ table: CategoryTable, _ bytes: [UInt8], _ file: RecipeFile, _ place: ModelOutput
    ) throws {
        let material = LabelMaterial(
            table, bytes: bytes, lexicons: try lexicons(of: file), recipeBytes: file.bytes)
        Terminal.reportProgress(
            "training on \(material.corpus.samples.count) sentences with \(material.corpus.labels.count) labels …"
        )
        let recipe = choices(file, name: place.name)
        let classifier: LabelClassifier
        do {
            let found = try self.found(recipe, file) {
                try HyperparameterSearch(material, recipe: $0, grid: $1)
            }
            classifier = try LabelClassifier(
                fitting: material, recipe: found?.recipe ?? recipe, search: found?.record)
        } catch let error as FeatureError {
            throw ToolError.untrainable(file: table.file, reason: "\(error)")
        }
        try write(classifier, place)
    }

    /// Writes a model of labels with its card, and prints its figures.
    func write(_ classifier: LabelClassifier, _ place: ModelOutput) throws {
        let card = LabelCard(classifier, featureCount: Self.cardFeatures)
        try place.write(card: card.markdown, metrics: card.metricsJSON) { try classifier.write(to: $0) }
        Terminal.write(table(classifier.manifest.search) + card.summary(path: place.path))
    }
}
