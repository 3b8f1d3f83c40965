import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

extension StanceClassifier {
    /// Learns a model from a streamed corpus of opinion and reporting.
    ///
    /// Of the recipe its context plays no part: rows are sentences in any order. The same file, recipe and machine give the same model, to the bit, broken off and
    /// resumed or not.
    /// How the threshold errs in the author's voice is known of those predicted rows whose voices were read (`BlockFeatures`).
    ///
    /// - Throws: `TrainingError`, `LabelError`, `StreamError`, or `FormatError` if a checkpoint cannot be written.
    /// - Precondition: The corpus is about opinion.
    public init(
        fitting corpus: StreamedCorpus, lexicons: [TrainingMaterial.LexiconFile], recipe: TrainingRecipe,
        recipeBytes: [UInt8], description: String = "", _ settings: StreamOptions = .init()
    ) throws {
        precondition(corpus.isAboutOpinion, "labels \(corpus.labelNames)")
        let isOpinion = corpus.labelNames.map { LabelledTable.isOpinion(label: $0) ?? false }
        let labels = corpus.labels.map { isOpinion[Int($0)] }
        let run = try StreamedRun(
            corpus, recipe: recipe, recipeBytes: recipeBytes, classCount: 1, settings)
        let fit = try StreamedFit(
            corpus.features, labels: labels, plan: run.plan, options: recipe.solverOptions, run.sequence)
        let rows = run.plan.rows
        let known = rows.map { labels[$0] }
        let calibration = try PlattCalibration(fitting: fit.decisionValues, labels: known)
        let probabilities = fit.decisionValues.map { calibration.probability(for: $0) }
        let selection = try ThresholdSelection(maximizingMacroF1Of: probabilities, labels: known)
        let band = try ReviewBand(
            around: selection.threshold, probabilities: probabilities, labels: known,
            maximumErrorRate: recipe.reviewErrorRate)
        let predictions = zip(rows, probabilities).map { row, probability in
            Observation(
                isOpinion: labels[row], probability: probability, threshold: selection.threshold,
                group: corpus.group(ofRow: row))
        }
        let table = try CoefficientTable(
            of: fit.regression, fittedTo: corpus.features.matrix, labels: labels,
            options: recipe.solverOptions)
        guard let summary = fit.regression.summary else {
            preconditionFailure("a fitted model has no summary")
        }
        let manifest = ModelManifest(
            formatVersion: ModelFile.formatVersion, name: recipe.name,
            createdBy: "stance \(StanceVersion.current)", tokenizer: ModelFile.tokenizer,
            features: run.features, labels: ["reporting", "opinion"], lexicons: lexicons.map(\.record),
            calibration: .init(
                slope: calibration.slope, intercept: calibration.intercept, fittedOn: run.plan.description),
            decision: DecisionRule(
                threshold: selection.threshold, reviewLow: band.low, reviewHigh: band.high,
                chosenOn: run.plan.description, reviewErrorRate: recipe.reviewErrorRate,
                authorErrors: ErrorRates(
                    of: zip(rows, predictions).lazy.filter { corpus.areAuthors[$0.0] == true }.map(\.1))),
            context: nil, baseRate: Double(labels.count(where: \.self)) / Double(labels.count),
            solver: .init(
                recipe, summary, iterations: fit.iterations, coefficients: table,
                names: corpus.features.extractor.denseColumnNames),
            data: [StreamedRun.record(corpus)], dataDescription: description,
            recipeSHA256: TensorFile.checksum(of: recipeBytes), seed: recipe.seed,
            blasBackend: BLAS.backendName,
            metrics: Self.metrics(
                predictions, split: "out-of-fold", by: StreamedRun.bootstrap(for: predictions.count)),
            search: nil)
        self.init(
            extractor: corpus.features.extractor, regression: fit.regression(corpus.features),
            calibration: calibration, manifest: manifest,
            standardErrors: table.standardErrors)
    }
}
