public import StanceReports

/// A model's card: what it is, what it was made from, how good it is, and where it fails.
public struct ModelCard: Sendable {
    /// What the model says of itself.
    public let manifest: ModelManifest
    /// The features that speak strongest for each side.
    public let strongest: (opinion: [WeightedFeature], reporting: [WeightedFeature])

    /// What was measured on the data that was held out, sentence by sentence.
    let measured: EvaluationReport?

    /// How many of the worst mistakes are listed.
    static let listedMistakes = 50

    /// Makes a card; without `measured` it has no parts of the data and no mistakes.
    public init(
        _ manifest: ModelManifest, strongest: (opinion: [WeightedFeature], reporting: [WeightedFeature]),
        measured: EvaluationReport? = nil
    ) {
        self.manifest = manifest
        self.strongest = strongest
        self.measured = measured
    }

    private var table: MetricTable { MetricTable(model: manifest.name, metrics: manifest.metrics) }

    /// The measured metrics as JSON.
    public var metricsJSON: JSON { table.json }

    /// The lines that `stance train` prints.
    public func summary(path: String) -> String {
        "wrote \(path)\n" + metricLines(prefix: "  ")
            + "  threshold \(number(manifest.decision.threshold)), review band "
            + "\(number(manifest.decision.reviewLow))–\(number(manifest.decision.reviewHigh)), "
            + "solver \(manifest.solver.outcome) after \(manifest.solver.iterations) steps\n"
            + manifest.solver.notes.map { "  note: \($0)\n" }.joined()
    }

    /// A line a split with its leading metrics.
    func metricLines(prefix: String) -> String {
        table.lines(of: ["macroF1", "rocAUC", "ece"], prefix: prefix)
    }

    /// The card as Markdown.
    public var markdown: String {
        var text = """
            # \(manifest.name)

            Tells whether the author of a news sentence reports neutrally or voices an opinion. Written by `stance train` \
            (\(manifest.createdBy), format version \(manifest.formatVersion)); do not edit.

            ## Made from

            | split | file | sentences | documents | licence | SHA-256 |
            |---|---|---|---|---|---|

            """
        for record in manifest.data {
            let weight = record.weight.map { ", weight \(number($0))" } ?? ""
            text +=
                "| \(record.split)\(weight) | \(record.file) | \(record.sentences) | \(record.documents) | \(record.licence) | "
                + "`\(record.sha256.prefix(12))` |\n"
        }
        let entries = manifest.lexicons.reduce(0) { $0 + $1.entries }
        text += """

            \(manifest.lexicons.count) lexicons with \(entries) entries (\(Set(manifest.lexicons.map(\.licence)).sorted().joined(separator: ", "))). \
            Trained with `\(manifest.blasBackend)`, \
            seed \(manifest.seed), recipe `\(manifest.recipeSHA256.prefix(12))`; opinion is \(number(manifest.baseRate)) of the training sentences.

            \(manifest.dataDescription.isEmpty ? "The recipe says nothing of where the data comes from." : manifest.dataDescription)

            ## How good it is

            95 % intervals by resampling documents. Threshold and calibration come from the out-of-fold predictions.

            \(table.markdown)\(solverText)\(contextText)\(partsText)
            ## Use

            Meant for sorting English news sentences for a person to look at, and for figures over many of them. Not meant for judging \
            persons, for text that is not news or comment, or for deciding anything without a person. Sentences between \
            \(number(manifest.decision.reviewLow)) and \(number(manifest.decision.reviewHigh)) are marked *review*: outside that band \
            \(number(manifest.decision.reviewErrorRate)) of the out-of-fold decisions were wrong at most.

            Known to fail: opinion without opinion words (plain inference, choice of facts), irony, quotations that run on without \
            a mark, and evaluative words that belong to somebody named without a verb of saying.

            ## Strongest features

            | opinion | weight | reporting | weight |
            |---|---|---|---|

            """
        for (opinion, reporting) in zip(strongest.opinion, strongest.reporting) {
            text +=
                "| \(cell(opinion.name)) | \(number(opinion.weight)) | \(cell(reporting.name)) | \(number(reporting.weight)) |\n"
        }
        return text + (manifest.search.map { SearchTable($0).markdown } ?? "")
    }

    /// What must be known of the weights.
    private var solverText: String {
        manifest.solver.notes.isEmpty ? "" : "\n" + manifest.solver.notes.joined(separator: "\n\n") + "\n"
    }

    /// What the model makes of the sentences around a sentence.
    private var contextText: String {
        guard let context = manifest.context else { return "" }
        return """

            In a text of several sentences a second stage, fitted to \(context.documents) documents in running order, adds what stands around a \
            sentence: log-odds = \(number(context.ownWeight)) · its own + \(number(context.neighbourWeight)) · the weighted mean of its \
            neighbours' (2p − 1, \(number(context.decay)) a step, \(context.reach) sentences to either side) \
            \(context.intercept < 0 ? "−" : "+") \(number(context.intercept.magnitude)); threshold \
            \(number(context.decision.threshold)), review band \(number(context.decision.reviewLow))–\(number(context.decision.reviewHigh)).

            """
    }

    /// How good the model is on parts of the data held out, and its worst mistakes there.
    private var partsText: String {
        guard let measured else { return "" }
        return
            "\n## Where it is better and worse\n\nOn \(measured.files.joined(separator: ", ")), each sentence alone.\n"
            + EvaluationMarkdown().card(of: measured, mistakes: Self.listedMistakes)
    }

    private func cell(_ name: String) -> String {
        "`" + name.map { $0 == "|" ? "\\|" : String($0) }.joined() + "`"
    }

    private func number(_ value: Double) -> String { Figures.decimal(value, places: 3) }
}
