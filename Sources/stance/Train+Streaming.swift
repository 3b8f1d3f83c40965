import StanceKit

extension Train {
    /// Trains from a large table, row by row.
    func trainStreamed(_ data: String, _ file: RecipeFile, _ place: ModelOutput) throws {
        let lexicons = try lexicons(of: file)
        let recipe = choices(file, name: place.name)
        let line = ProgressLine()
        let settings = StreamOptions(
            memoryLimit: large.memoryLimit?.bytes, checkpoint: large.checkpoint,
            predictsAllFolds: folds != nil
        ) { line.show($0) }
        defer { line.end() }
        do {
            let corpus = try StreamedCorpus(
                reading: data, columns: columns.columns,
                lexicons: try LexiconIndex(lexicons.map(\.lexicon)), features: recipe.features, settings)
            let notes = Self.notes(on: corpus, recipe)
            if corpus.isAboutOpinion {
                let classifier = try StanceClassifier(
                    fitting: corpus, lexicons: lexicons, recipe: recipe, recipeBytes: file.bytes,
                    description: Self.ownDescription, settings)
                line.end()
                try write(classifier, held: [], place)
            } else {
                let classifier = try LabelClassifier(
                    fitting: corpus, lexicons: lexicons, recipe: recipe, recipeBytes: file.bytes, settings)
                line.end()
                try write(classifier, place)
            }
            Terminal.write(notes)
        } catch let error as FeatureError {
            throw ToolError.untrainable(file: data, reason: "\(error)")
        } catch let error as TrainingError {
            throw ToolError.untrainable(file: data, reason: "\(error)")
        }
        // The model is there: nothing is left to resume.
        if let checkpoint = large.checkpoint { OutputFile.remove(checkpoint) }
    }

    /// What should be known of the data besides the model's figures.
    private static func notes(on corpus: StreamedCorpus, _ recipe: TrainingRecipe) -> String {
        var notes = ""
        let least = recipe.features.terms.minimumDocumentFrequency
        if corpus.features.droppedFrequency >= least {
            notes +=
                "  terms in fewer than \(corpus.features.droppedFrequency + 1) sentences (not \(least)) were dropped to stay within --memory-limit\n"
        }
        if corpus.unlabelledCount > 0, corpus.isAboutOpinion {
            notes += unlabelledNote(corpus.unlabelledCount)
        }
        return notes
    }
}
