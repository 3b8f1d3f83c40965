import StanceReports

/// A search as a table for a person: as text, and as a section of a card.
public struct SearchTable: Sendable {
    private let record: SearchRecord

    /// Makes a renderer.
    public init(_ record: SearchRecord) { self.record = record }

    private static let columns = [
        "penalty", "dense penalty", "least frequency", "AUC ± s.e.", "log-loss", "",
    ]

    /// The lines that `stance train --search` prints.
    public var text: String {
        let rows = [Self.columns] + cells
        let widths = Self.columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let line = zip(row, widths).map { $0.aligned(to: $1 + 2) }.joined()
            return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }

    /// The section of a model's card.
    public var markdown: String {
        var text = """

            ## How the hyper-parameters were chosen

            By cross-validation with \(record.foldCount) folds by document: the strongest regularization whose mean AUC is within one standard error of \
            the best (Breiman et al. 1984). The out-of-fold figures above come from the same folds, so they are a little too good.

            | \(Self.columns.joined(separator: " | ")) |
            |\(String(repeating: "---|", count: Self.columns.count))

            """
        for row in cells { text += "| \(row.joined(separator: " | ")) |\n" }
        return text
    }

    private var cells: [[String]] {
        record.candidates.enumerated().map { position, candidate in
            let marks = [
                position == record.chosen ? "chosen" : nil, position == record.best ? "best" : nil,
            ]
            return [
                Self.short(candidate.penalty), Self.short(candidate.densePenalty),
                "\(candidate.minimumDocumentFrequency)",
                "\(Figures.decimal(candidate.rocAUC, places: 4)) ± \(Figures.decimal(candidate.standardError, places: 4))",
                Figures.decimal(candidate.logLoss, places: 4),
                marks.compactMap(\.self).joined(separator: ", "),
            ]
        }
    }

    private static func short(_ value: Double) -> String {
        value == value.rounded() && value < 1e9 ? String(Int(value)) : "\(value)"
    }
}

extension String {
    /// The text with spaces before it, up to a width.
    fileprivate func aligned(to width: Int) -> String {
        String(repeating: " ", count: Swift.max(0, width - count)) + self
    }
}
