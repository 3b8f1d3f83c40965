public import StanceReports

/// The card of a model of labels: what it is, what it was made from, how good it is.
public struct LabelCard: Sendable {
    /// What the model says of itself.
    public let manifest: LabelManifest
    /// The features that speak strongest for each label.
    public let strongest: [[WeightedFeature]]

    /// Makes the card of a model with some of its strongest features.
    public init(_ classifier: LabelClassifier, featureCount: Int) {
        manifest = classifier.manifest
        strongest = classifier.labels.indices.map {
            classifier.strongestFeatures(for: $0, count: featureCount)
        }
    }

    private var table: MetricTable { MetricTable(model: manifest.name, metrics: manifest.metrics) }

    /// The measured metrics as JSON.
    public var metricsJSON: JSON { table.json }

    /// The rows that were passed over, or `nil` if there are none.
    private var passedOver: String? {
        let parts = [
            (manifest.unlabelledCount, "without a label"), (manifest.otherTargetCount, "about other targets"),
        ]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? "row" : "rows") \($0.1)" }
        return parts.isEmpty ? nil : parts.joined(separator: " and ") + " passed over"
    }

    /// The lines that `stance train` prints.
    public func summary(path: String) -> String {
        let counts = manifest.labels.map { "\($0.name) \($0.sentences)" }.joined(separator: ", ")
        return "wrote \(path)\n" + (manifest.target.map { "  stance towards \($0)\n" } ?? "")
            + "  \(counts)\n" + (passedOver.map { "  \($0)\n" } ?? "") + metricLines(prefix: "  ")
    }

    /// A line a split with its leading metrics.
    func metricLines(prefix: String) -> String {
        table.lines(of: ["meanF1", "macroF1", "accuracy"], prefix: prefix)
    }

    /// The card as Markdown.
    public var markdown: String {
        var text = """
            # \(manifest.name)

            \(what) Written by `stance train` (\(manifest.createdBy), format version \
            \(manifest.formatVersion)); do not edit.

            ## Made from

            | split | file | sentences | documents | SHA-256 |
            |---|---|---|---|---|

            """
        for record in manifest.data {
            text +=
                "| \(record.split) | \(record.file) | \(record.sentences) | \(record.documents) | "
                + "`\(record.sha256.prefix(12))` |\n"
        }
        if let passedOver { text += "\n\(passedOver).\n" }
        text += """

            | label | sentences |
            |---|---|

            """
        for label in manifest.labels { text += "| \(label.name) | \(label.sentences) |\n" }
        text += """

            \(manifest.lexicons.count) lexicons; penalties \(manifest.penalty) and \(manifest.densePenalty); trained with \
            `\(manifest.blasBackend)`, seed \(manifest.seed), recipe `\(manifest.recipeSHA256.prefix(12))`.

            ## How it decides

            One logistic regression a label against all others, over one vocabulary. Its log-odds are calibrated after Platt on predictions \
            out of fold (\(manifest.calibratedOn)), p' = 1 / (1 + e^−ℓ); the probabilities of all labels are divided by their sum, p = p' / Σ p' (Zadrozny \
            & Elkan, KDD 2002); the largest decides.

            ## How good it is

            95 % intervals by resampling documents. The calibration comes from the same out-of-fold predictions.\(leadingNote)

            \(table.markdown)
            """
        text += manifest.search.map { SearchTable($0).markdown } ?? ""
        text += "\n## Strongest features\n\n"
        for (label, features) in zip(manifest.labels, strongest) {
            let list = features.map { "`\(cell($0.name))` \(MetricTable.number($0.weight))" }
            text += "- **\(label.name)**: \(list.joined(separator: ", "))\n"
        }
        return text
    }

    private var what: String {
        let names = manifest.labels.map(\.name).joined(separator: ", ")
        guard let target = manifest.target else { return "Gives a sentence one of the labels \(names)." }
        return
            "Tells the stance of a sentence towards *\(target)*: \(names). It is for sentences about that target only."
    }

    private var leadingNote: String {
        manifest.task == .targetStance
            ? " `meanF1` is the mean F1 of FAVOR and AGAINST, as in SemEval-2016 Task 6." : ""
    }

    private func cell(_ name: String) -> String {
        name.map { $0 == "|" ? "\\|" : String($0) }.joined()
    }
}
