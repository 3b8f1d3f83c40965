public import StanceReports

/// What `stance inspect` shows of a model of labels.
public struct LabelInspection: Sendable {
    private let card: LabelCard
    private let columnCounts: (sparse: Int, dense: Int)

    /// Gathers what is shown.
    public init(_ classifier: LabelClassifier, featureCount: Int) {
        card = LabelCard(classifier, featureCount: featureCount)
        columnCounts = (classifier.extractor.sparseColumnCount, classifier.extractor.denseColumnCount)
    }

    /// The text for a person.
    public var text: String {
        let manifest = card.manifest
        let counts = manifest.labels.map { "\($0.name) (\($0.sentences))" }.joined(separator: ", ")
        var text = """
            \(manifest.name): format version \(manifest.formatVersion), \(manifest.createdBy), \(manifest.blasBackend)
              labels     \(counts)
              features   \(columnCounts.sparse) terms, \(columnCounts.dense) dense columns from \(manifest.lexicons.count) lexicons and style
              decision   the most probable label, calibrated on \(manifest.calibratedOn)

            """
        if let target = manifest.target { text += "  target     \(target)\n" }
        for record in manifest.data {
            text +=
                "  train      \(record.file): \(record.sentences) sentences, \(record.documents) documents, "
                + "\(record.sha256.prefix(12))\n"
        }
        text += "\n" + card.metricLines(prefix: "  ")
        for (label, features) in zip(manifest.labels, card.strongest) where !features.isEmpty {
            text += "\n  for \(label.name)\n"
            for feature in features {
                text += "    \(MetricTable.number(feature.weight))  \(feature.name)\n"
            }
        }
        return text
    }

    /// The same as JSON.
    public var json: JSON {
        let manifest = card.manifest
        let labels = zip(manifest.labels, card.strongest).map { label, features in
            JSON.object([
                .init("name", .string(label.name)), .init("sentences", .int(label.sentences)),
                .init("slope", .double(label.slope)), .init("intercept", .double(label.intercept)),
                .init(
                    "strongest",
                    .array(
                        features.map {
                            .object([.init("name", .string($0.name)), .init("weight", .double($0.weight))])
                        })),
            ])
        }
        return .object([
            .init("name", .string(manifest.name)), .init("formatVersion", .int(manifest.formatVersion)),
            .init("kind", .string(manifest.kind.rawValue)), .init("task", .string(manifest.task.rawValue)),
            .init("target", .optional(manifest.target)), .init("createdBy", .string(manifest.createdBy)),
            .init("blasBackend", .string(manifest.blasBackend)),
            .init("terms", .int(columnCounts.sparse)), .init("denseColumns", .int(columnCounts.dense)),
            .init(
                "columns",
                .object([
                    .init("text", .string(manifest.columns.text)),
                    .init("label", .string(manifest.columns.label)),
                    .init("group", .optional(manifest.columns.group)),
                ])), .init("labels", .array(labels)),
            .init(
                "data",
                .array(
                    manifest.data.map {
                        .object([
                            .init("split", .string($0.split)), .init("file", .string($0.file)),
                            .init("sentences", .int($0.sentences)), .init("documents", .int($0.documents)),
                            .init("sha256", .string($0.sha256)),
                        ])
                    })),
            .init("metrics", card.metricsJSON),
        ])
    }
}
