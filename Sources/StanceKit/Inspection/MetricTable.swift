import StanceReports

/// The metrics that a model carries with it, by split.
struct MetricTable {
    let model: String
    let metrics: [ModelManifest.MetricRecord]

    /// The names of the splits that were measured, in order.
    var splits: [String] { metrics.map(\.split).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }

    /// The metrics as JSON.
    var json: JSON {
        let bySplit = splits.map { split in
            let metrics = metrics.filter { $0.split == split }.map { metric in
                JSON.Field(
                    metric.metric,
                    .object([
                        .init("value", .optional(metric.value)),
                        .init("interval", .array([.optional(metric.low), .optional(metric.high)])),
                    ]))
            }
            return JSON.Field(split, .object(metrics))
        }
        return .object([.init("model", .string(model)), .init("metrics", .object(bySplit))])
    }

    /// A line a split with some of its metrics.
    func lines(of names: [String], prefix: String) -> String {
        splits.map { split in
            let figures = names.compactMap { name in
                metrics.first { $0.split == split && $0.metric == name }.map { "\(name) \(Self.figure($0))" }
            }
            return prefix + split + ": " + figures.joined(separator: ", ") + "\n"
        }.joined()
    }

    /// The metrics as a Markdown table, a column a split.
    var markdown: String {
        var text = """
            | metric | \(splits.joined(separator: " | ")) |
            |---|\(splits.map { _ in "---|" }.joined())

            """
        for name in metrics.map(\.metric).reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } })
        {
            let cells = splits.map { split in
                metrics.first { $0.split == split && $0.metric == name }.map(Self.figure) ?? "–"
            }
            text += "| \(name) | \(cells.joined(separator: " | ")) |\n"
        }
        return text
    }

    private static func figure(_ metric: ModelManifest.MetricRecord) -> String {
        guard let value = metric.value else { return "–" }
        guard let low = metric.low, let high = metric.high else { return number(value) }
        return "\(number(value)) (\(number(low))–\(number(high)))"
    }

    static func number(_ value: Double) -> String { Figures.decimal(value, places: 3) }
}
