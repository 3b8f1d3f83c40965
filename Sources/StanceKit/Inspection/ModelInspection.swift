public import StanceReports

/// What `stance inspect` shows of a model.
public struct ModelInspection: Sendable {
    private let card: ModelCard
    private let columnCounts: (sparse: Int, dense: Int)
    private let coefficients: [NamedCoefficient]

    /// Gathers what is shown; without `coefficients` their table is left out.
    public init(card: ModelCard, columnCounts: (sparse: Int, dense: Int), coefficients: [NamedCoefficient]) {
        self.card = card
        self.columnCounts = columnCounts
        self.coefficients = coefficients
    }

    /// The text for a person.
    public var text: String {
        let manifest = card.manifest
        let entries = manifest.lexicons.reduce(0) { $0 + $1.entries }
        var text = """
            \(manifest.name): format version \(manifest.formatVersion), \(manifest.createdBy), \(manifest.blasBackend)
              features   \(columnCounts.sparse) terms, \(columnCounts.dense) dense columns from \(manifest.lexicons.count) lexicons \
            (\(entries) entries) and style
              decision   threshold \(number(manifest.decision.threshold)), review \(number(manifest.decision.reviewLow))–\
            \(number(manifest.decision.reviewHigh)), chosen on \(manifest.decision.chosenOn)
              base rate  \(number(manifest.baseRate)) opinion in training

            """
        for record in manifest.data {
            text +=
                "  \(record.split.padding(to: 9))  \(record.file): \(record.sentences) sentences, \(record.documents) documents, "
                + "\(record.licence), \(record.sha256.prefix(12))\n"
        }
        text += "\n" + card.metricLines(prefix: "  ")
        if !card.strongest.opinion.isEmpty {
            text +=
                "\n  \("weight".padding(to: 8))\("for opinion".padding(to: 34))\("weight".padding(to: 8))for reporting\n"
            for (opinion, reporting) in zip(card.strongest.opinion, card.strongest.reporting) {
                text +=
                    "  \(number(opinion.weight).padding(to: 8))\(opinion.name.padding(to: 34))"
                    + "\(number(reporting.weight).padding(to: 8))\(reporting.name)\n"
            }
        }
        if !coefficients.isEmpty {
            text += "\n  \("coefficient".padding(to: 38))estimate  std. error       z        p\n"
            for row in coefficients {
                let cells = [number(row.estimate), number(row.standardError), number(row.z), number(row.p)]
                text +=
                    "  " + row.name.padding(to: 38)
                    + zip(cells, [8, 12, 8, 9]).map { $0.aligned(to: $1) }.joined() + "\n"
            }
        }
        return text
    }

    /// The same as JSON.
    public var json: JSON {
        let manifest = card.manifest
        let features = { (list: [WeightedFeature]) -> JSON in
            .array(
                list.map { .object([.init("name", .string($0.name)), .init("weight", .double($0.weight))]) })
        }
        return .object([
            .init("name", .string(manifest.name)), .init("formatVersion", .int(manifest.formatVersion)),
            .init("createdBy", .string(manifest.createdBy)),
            .init("blasBackend", .string(manifest.blasBackend)),
            .init("terms", .int(columnCounts.sparse)), .init("denseColumns", .int(columnCounts.dense)),
            .init("threshold", .double(manifest.decision.threshold)),
            .init(
                "review",
                .array([.double(manifest.decision.reviewLow), .double(manifest.decision.reviewHigh)])),
            .init("baseRate", .double(manifest.baseRate)),
            .init(
                "data",
                .array(
                    manifest.data.map {
                        .object([
                            .init("split", .string($0.split)), .init("file", .string($0.file)),
                            .init("sentences", .int($0.sentences)),
                            .init("documents", .int($0.documents)), .init("licence", .string($0.licence)),
                            .init("sha256", .string($0.sha256)),
                        ])
                    })),
            .init(
                "lexicons",
                .array(
                    manifest.lexicons.map {
                        .object([
                            .init("category", .string($0.category)), .init("entries", .int($0.entries)),
                            .init("licence", .string($0.licence)), .init("sha256", .string($0.sha256)),
                        ])
                    })),
            .init("metrics", card.metricsJSON),
            .init(
                "strongest",
                .object([
                    .init("opinion", features(card.strongest.opinion)),
                    .init("reporting", features(card.strongest.reporting)),
                ])),
            .init(
                "coefficients",
                .array(
                    coefficients.map {
                        .object([
                            .init("name", .string($0.name)), .init("estimate", .double($0.estimate)),
                            .init("standardError", .double($0.standardError)), .init("z", .optional($0.z)),
                            .init("p", .optional($0.p)),
                        ])
                    })),
        ])
    }

    private func number(_ value: Double?) -> String { value.map { Figures.decimal($0, places: 3) } ?? "–" }
}

extension String {
    /// The text with spaces after it, up to a width.
    fileprivate func padding(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(1, width - count))
    }
    /// The text with spaces before it, up to a width.
    fileprivate func aligned(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(1, width - count)) + self
    }
}
