import StanceEvaluation
import StanceFeatures
import StanceLinearAlgebra
import StanceLinearModels

extension LabelClassifier {
    /// Learns a model from a streamed corpus with labels of the user's own.
    ///
    /// The same file, recipe and machine give the same model, to the bit, broken off and resumed or not.
    ///
    /// - Throws: `TrainingError`, `LabelError`, `StreamError`, or `FormatError` if a checkpoint cannot be written.
    public init(
        fitting corpus: StreamedCorpus, lexicons: [TrainingMaterial.LexiconFile], recipe: TrainingRecipe,
        recipeBytes: [UInt8], _ settings: StreamOptions = .init()
    ) throws {
        let names = corpus.labelNames
        let run = try StreamedRun(
            corpus, recipe: recipe, recipeBytes: recipeBytes, classCount: names.count, settings)
        let rows = run.plan.rows
        var regressions: [LogisticRegression] = []
        var records: [LabelManifest.LabelRecord] = []
        var logits: [[Double]] = []
        for (number, name) in names.enumerated() {
            let labels = corpus.labels.map { $0 == number }
            let fit = try StreamedFit(
                corpus.features, labels: labels, plan: run.plan, options: recipe.solverOptions, run.sequence)
            let calibration = try PlattCalibration(
                fitting: fit.decisionValues, labels: rows.map { labels[$0] })
            logits.append(fit.decisionValues.map(calibration.logit(for:)))
            regressions.append(fit.regression(corpus.features))
            let summary = fit.regression.summary
            records.append(
                .init(
                    name: name, sentences: labels.count(where: \.self), slope: calibration.slope,
                    intercept: calibration.intercept, objective: summary?.objective ?? 0,
                    iterations: fit.iterations, outcome: summary?.outcome.rawValue ?? ""))
        }
        let predictions = rows.enumerated().map { position, row in
            LabelObservation(
                label: Int(corpus.labels[row]),
                decision: LabelProbabilities.choice(logits.map { $0[position] }),
                group: corpus.group(ofRow: row))
        }
        let manifest = LabelManifest(
            formatVersion: ModelFile.formatVersion, kind: .labels, name: recipe.name,
            createdBy: "stance \(StanceVersion.current)", tokenizer: ModelFile.tokenizer, task: .labels,
            target: nil,
            columns: .init(
                text: corpus.columns.text[0], label: corpus.columns.label[0],
                group: corpus.columns.needsGroup ? corpus.columns.group[0] : nil),
            features: run.features, labels: records, lexicons: lexicons.map(\.record),
            calibratedOn: run.plan.description, penalty: recipe.penalty, densePenalty: recipe.densePenalty,
            balancesClasses: recipe.balancesClasses, data: [StreamedRun.record(corpus)],
            unlabelledCount: corpus.unlabelledCount, otherTargetCount: 0,
            recipeSHA256: TensorFile.checksum(of: recipeBytes), seed: recipe.seed,
            blasBackend: BLAS.backendName,
            metrics: Self.metrics(
                predictions, labels: names, leading: nil,
                by: StreamedRun.bootstrap(for: predictions.count)),
            search: nil)
        self.init(extractor: corpus.features.extractor, regressions: regressions, manifest: manifest)
    }
}
