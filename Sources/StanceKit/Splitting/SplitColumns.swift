import StanceFormats

/// The columns of a table that splitting looks at.
struct SplitColumns {
    /// A column by name and position.
    struct Column {
        let name: String
        let position: Int
    }

    let sentence: Int
    let label: Int?
    let group: Column?
    let strata: [Column]
    let heldOut: [(position: Int, values: Set<String>)]

    private static let usualStrata = ["genre"]

    init(of table: Table, options: CorpusSplit.Options) throws(FormatError) {
        sentence = try table.requiredColumn(LabelledTable.sentenceNames)
        let label = table.column(LabelledTable.labelNames)
        self.label = label
        let column = { (name: String) throws(FormatError) in
            Column(name: name, position: try table.requiredColumn([name]))
        }
        if let name = options.groupColumn {
            group = try column(name)
        } else {
            group = table.column(LabelledTable.groupNames).map {
                Column(name: table.columns[$0], position: $0)
            }
        }
        if let names = options.strata {
            var strata: [Column] = []
            for name in names {
                // A table may call its labels otherwise.
                if name == "label", let label {
                    strata.append(Column(name: table.columns[label], position: label))
                } else {
                    strata.append(try column(name))
                }
            }
            self.strata = strata
        } else {
            strata = ([label] + Self.usualStrata.map { table.column([$0]) }).compactMap(\.self).map {
                Column(name: table.columns[$0], position: $0)
            }
        }
        var heldOut: [(position: Int, values: Set<String>)] = []
        for held in options.heldOut { heldOut.append((try column(held.column).position, held.values)) }
        self.heldOut = heldOut
    }
}
