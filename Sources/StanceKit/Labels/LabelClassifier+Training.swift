import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra

extension LabelClassifier {
    /// Learns a model from sentences with labels of the user's own.
    ///
    /// Of the recipe its context and review band play no part. The same material, recipe and machine give the same model, to the bit.
    ///
    /// - Parameter search: what a search for hyper-parameters found, for the card.
    /// - Throws: `LabelError` (fewer than two labels, too few documents), or `FeatureError` (nothing left to count).
    /// - Complexity: O(*folds* · (*T* + *k* · *nnz* · *iterations*)), for *T* terms, *k* labels and *nnz* nonzero features.
    public init(fitting material: LabelMaterial, recipe: TrainingRecipe, search: SearchRecord? = nil) throws {
        let corpus = material.corpus
        let index = try LexiconIndex(material.lexicons.map(\.lexicon))
        let parts = try LabelFolds(material, recipe: recipe)
        let run = try LabelTrainingRun(corpus, parts, lexicons: index, recipe: recipe)
        let records = parts.labels.indices.map { number in
            let summary = run.regressions[number].summary
            return LabelManifest.LabelRecord(
                name: parts.labels[number], sentences: parts.numbers.count { $0 == number },
                slope: run.calibrations[number].slope, intercept: run.calibrations[number].intercept,
                objective: summary?.objective ?? 0, iterations: summary?.iterations ?? 0,
                outcome: summary?.outcome.rawValue ?? "")
        }
        let documents = Set(corpus.groups.compactMap(\.self)).count
        let manifest = LabelManifest(
            formatVersion: ModelFile.formatVersion, kind: .labels, name: recipe.name,
            createdBy: "stance \(StanceVersion.current)", tokenizer: ModelFile.tokenizer, task: material.task,
            target: material.target, columns: material.columns, features: recipe.features,
            labels: records, lexicons: material.lexicons.map(\.record),
            calibratedOn: "train, out of fold (\(recipe.foldCount) folds by document)",
            penalty: recipe.penalty, densePenalty: recipe.densePenalty,
            balancesClasses: recipe.balancesClasses,
            data: [
                .init(
                    split: "train", file: String(material.file.split(separator: "/").last ?? ""),
                    sentences: corpus.samples.count, documents: documents,
                    sha256: TensorFile.checksum(of: material.bytes), licence: "not stated")
            ], unlabelledCount: corpus.unlabelledCount, otherTargetCount: corpus.otherTargetCount,
            recipeSHA256: TensorFile.checksum(of: material.recipeBytes), seed: recipe.seed,
            blasBackend: BLAS.backendName,
            metrics: Self.metrics(
                run.outOfFold, labels: parts.labels, leading: material.task.leading(among: parts.labels)),
            search: search)
        self.init(extractor: run.extractor, regressions: run.regressions, manifest: manifest)
    }

    /// The figures that a model carries with it: the leading ones, and the F1 of each label.
    static func metrics(
        _ observations: [LabelObservation], labels: [String], leading: [Int]?,
        by bootstrap: Bootstrap = Bootstrap()
    ) -> [ModelManifest.MetricRecord] {
        var named: [(name: String, metric: LabelMetric)] = leading.map { [("meanF1", .meanF1($0))] } ?? []
        named += [("macroF1", .macroF1), ("accuracy", .accuracy)]
        named += labels.indices.map { ("f1.\(labels[$0])", .f1($0)) }
        let intervals = bootstrap.intervals(
            of: named.map(\.metric), on: observations, labelCount: labels.count)
        return named.map { name, metric in
            let bounds = intervals[metric]?.bounds
            return .init(
                split: "out-of-fold", metric: name, value: intervals[metric]?.estimate,
                low: bounds?.lowerBound, high: bounds?.upperBound)
        }
    }
}
