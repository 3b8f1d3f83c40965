import StanceEvaluation
import StanceFeatures

/// What training runs from a stream have in common, whatever their labels are.
struct StreamedRun {
    let plan: FoldPlan
    let sequence: FitSequence
    /// The choices as they were carried out: terms that were dropped for want of memory raise the least frequency.
    let features: FeatureOptions

    /// - Parameter classCount: how many regressions against all others there are.
    init(
        _ corpus: StreamedCorpus, recipe: TrainingRecipe, recipeBytes: [UInt8], classCount: Int,
        _ settings: StreamOptions
    ) throws {
        plan = try FoldPlan(corpus, recipe: recipe, predictsAll: settings.predictsAllFolds)
        let matrix = corpus.features.matrix
        // A set is written in another order by each process.
        var ordered = recipe
        ordered.features.groups = []
        let run = [
            corpus.sha256, TensorFile.checksum(of: recipeBytes), "\(ordered)",
            "\(recipe.features.groups.sorted())", plan.description,
            "\(corpus.columns)", "\(corpus.features.droppedFrequency)", StanceVersion.current,
        ]
        sequence = try FitSequence(
            count: classCount * StreamedFit.count(plan), parameterCount: matrix.columnCount + 1,
            checkpoint: settings.checkpoint.map {
                CheckpointFile(
                    path: $0, run: TensorFile.checksum(of: Array(run.joined(separator: "\n").utf8)))
            }, observe: settings.observe)
        var features = recipe.features
        if corpus.features.droppedFrequency > 0 {
            features.terms.minimumDocumentFrequency = max(
                features.terms.minimumDocumentFrequency, corpus.features.droppedFrequency + 1)
        }
        self.features = features
    }

    /// What a manifest says of the table.
    static func record(_ corpus: StreamedCorpus) -> ModelManifest.DataRecord {
        .init(
            split: "train", file: corpus.file.split(separator: "/").suffix(2).joined(separator: "/"),
            sentences: corpus.count, documents: corpus.documentCount, sha256: corpus.sha256,
            licence: "not stated")
    }

    /// A bootstrap whose work does not grow with the number of observations: the more there are, the narrower the intervals, and the less it matters that their
    /// ends come from fewer draws.
    static func bootstrap(for count: Int) -> Bootstrap {
        Bootstrap(draws: min(2_000, max(200, 5_000_000 / max(count, 1))))
    }
}
