import Crypto
import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceText

extension StanceClassifier {
    /// Learns a model from labelled sentences and lexicons.
    ///
    /// The same material, recipe and machine give the same model, to the bit.
    ///
    /// - Parameter search: what a search for hyper-parameters found, for the card.
    /// - Throws: `TrainingError` (one class only, no sentences), `EvaluationError.fewerGroupsThanFolds`, or
    ///   `FeatureError` (nothing left to count).
    /// - Complexity: O(*folds* · (*T* + *nnz* · *iterations*)), for *T* terms and *nnz* nonzero features.
    public init(fitting material: TrainingMaterial, recipe: TrainingRecipe, search: SearchRecord? = nil)
        throws
    {
        let index = try LexiconIndex(material.lexicons.map(\.lexicon))
        let (corpus, weights) = material.learned
        let run = try TrainingRun(corpus, weights: weights, lexicons: index, recipe: recipe)
        let opinionCount = run.outOfFold.count(where: \.isOpinion)
        guard let summary = run.regression.summary else {
            preconditionFailure("a fitted model has no summary")
        }
        var manifest = ModelManifest(
            formatVersion: ModelFile.formatVersion, name: recipe.name,
            createdBy: "stance \(StanceVersion.current)",
            tokenizer: ModelFile.tokenizer, features: recipe.features, labels: ["reporting", "opinion"],
            lexicons: material.lexicons.map(\.record),
            calibration: .init(
                slope: run.calibration.slope, intercept: run.calibration.intercept,
                fittedOn: run.decision.chosenOn),
            decision: run.decision, context: run.context?.stage,
            baseRate: Double(opinionCount) / Double(run.outOfFold.count),
            solver: .init(
                recipe, summary, iterations: summary.iterations, coefficients: run.coefficients,
                names: run.extractor.denseColumnNames),
            data: ([material.train] + material.added + material.held).map(Self.record),
            dataDescription: material.description,
            recipeSHA256: Self.sha256(material.recipeBytes),
            seed: recipe.seed, blasBackend: BLAS.backendName,
            metrics: Self.metrics(run.outOfFold, split: "out-of-fold")
                + (run.context.map {
                    Self.metrics($0.outOfFold, split: "out-of-fold, in context")
                } ?? []), search: search)
        let unmeasured = StanceClassifier(
            extractor: run.extractor, regression: run.regression, calibration: run.calibration,
            manifest: manifest,
            standardErrors: run.coefficients.standardErrors)
        for split in material.held {
            manifest.metrics += Self.metrics(unmeasured.observations(of: split.corpus), split: split.name)
        }
        self.init(
            extractor: run.extractor, regression: run.regression, calibration: run.calibration,
            manifest: manifest,
            standardErrors: run.coefficients.standardErrors)
    }

    private static func record(_ split: TrainingMaterial.Split) -> ModelManifest.DataRecord {
        .init(
            split: split.name, file: split.file, sentences: split.corpus.samples.count,
            documents: Set(split.corpus.groups.compactMap(\.self)).count, sha256: split.sha256,
            licence: split.licence, weight: split.weight == 1 ? nil : split.weight)
    }

    private static func sha256(_ bytes: [UInt8]) -> String { TensorFile.checksum(of: bytes) }

    /// The metrics that a model carries with it.
    private static let carried: [Metric] = [
        .macroF1, .accuracy, .rocAUC, .averagePrecision, .opinionF1, .reportingF1, .brier,
        .expectedCalibrationError,
    ]

    static func metrics(
        _ observations: [Observation], split: String, by bootstrap: Bootstrap = Bootstrap()
    ) -> [ModelManifest.MetricRecord] {
        let intervals = bootstrap.intervals(of: carried, on: observations)
        return carried.map { metric in
            let interval = intervals[metric]
            return .init(
                split: split, metric: metric.rawValue, value: interval?.estimate,
                low: interval?.bounds?.lowerBound,
                high: interval?.bounds?.upperBound)
        }
    }
}
