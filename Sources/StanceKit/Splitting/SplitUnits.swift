import StanceEvaluation
import StanceFormats

/// Rows in an order that does not depend on that of their documents, and the units that must not be torn apart.
struct SplitUnits {
    /// A row and where it stands.
    struct Row {
        let input: Int
        let fields: [String]
        let range: Range<Int>
        /// Its document, or the number of a row without one.
        let group: Group
    }

    /// What a row belongs to.
    enum Group: Hashable {
        case named(String)
        case row(Int)
    }

    /// Documents by name, then rows without one by their bytes.
    let rows: [Row]
    /// The unit of each row, numbered in the order of the rows.
    let unitOfRow: [Int]
    /// The names of documents that are one unit.
    let joined: [[String]]

    init(of inputs: [CorpusSplit.Input], columns: SplitColumns, duplicates: NearDuplicates.Options) {
        rows = Self.ordered(inputs, columns)
        let numbers = Dictionary(
            zip(rows.map(\.group), rows.indices), uniquingKeysWith: { first, _ in first })
        var sets = DisjointSets(count: rows.count)
        for (row, position) in zip(rows, rows.indices) {
            if let first = numbers[row.group] { sets.join(first, position) }
        }
        let hashes = rows.map { SentenceTokens.hashes(of: $0.fields[columns.sentence]) }
        for pair in NearDuplicates(among: hashes, options: duplicates).pairs {
            sets.join(pair.first, pair.second)
        }
        let unitOfRow = sets.components()
        var names: [Int: Set<String>] = [:]
        for (row, unit) in zip(rows, unitOfRow) {
            if case .named(let name) = row.group { names[unit, default: []].insert(name) }
        }
        self.unitOfRow = unitOfRow
        joined = names.sorted { $0.key < $1.key }.map { $0.value.sorted() }.filter { $0.count > 1 }
    }

    private static func ordered(_ inputs: [CorpusSplit.Input], _ columns: SplitColumns) -> [Row] {
        var documents: [String: [Row]] = [:]
        var single: [(input: Int, row: Table.Row)] = []
        for (number, input) in inputs.enumerated() {
            for row in input.table.rows {
                guard let name = columns.group.map({ row.fields[$0.position] }), !name.isEmpty else {
                    single.append((number, row))
                    continue
                }
                documents[name, default: []].append(
                    Row(input: number, fields: row.fields, range: row.range, group: .named(name)))
            }
        }
        let named = documents.sorted { $0.key < $1.key }.flatMap(\.value)
        let unnamed = single.sorted {
            inputs[$0.input].bytes[$0.row.range].lexicographicallyPrecedes(
                inputs[$1.input].bytes[$1.row.range])
        }
        return named
            + unnamed.enumerated().map {
                Row(
                    input: $0.element.input, fields: $0.element.row.fields, range: $0.element.row.range,
                    group: .row($0.offset))
            }
    }
}
