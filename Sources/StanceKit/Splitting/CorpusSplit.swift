public import StanceEvaluation
public import StanceFormats
public import StanceReports

/// Labelled tables dealt out into splits: documents stay whole, and together with those that share sentences with them.
///
/// The rows come out as they were written, byte for byte. Within a split, documents are ordered by name, their rows as they
/// came; rows without a document follow, ordered by their bytes. So the same rows give the same files in whatever order
/// documents come.
public struct CorpusSplit: Sendable {
    /// A table as it stands in a file.
    public struct Input: Sendable {
        /// The rows.
        public let table: Table
        /// The file's bytes, which the rows' ranges point into.
        public let bytes: [UInt8]

        /// Joins a table and its bytes.
        public init(table: Table, bytes: [UInt8]) {
            self.table = table
            self.bytes = bytes
        }
    }

    /// A split that is to be made.
    public struct Target: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The share of the rows it should have.
        public let share: Double

        /// Names a split.
        public init(name: String, share: Double) {
            self.name = name
            self.share = share
        }
    }

    /// How tables are split.
    public struct Options: Sendable, Hashable {
        /// The splits, in order; their shares sum to 1.
        public var targets: [Target]
        /// The column whose values stay whole; `nil` for `group` or the like, if there is one.
        public var groupColumn: String?
        /// The columns whose values every split should have in proportion; `nil` for the label and `genre`, as far as there are.
        public var strata: [String]?
        /// Values of columns that only the last split may have.
        public var heldOut: [HeldOut]
        /// What near-duplicates are.
        public var duplicates: NearDuplicates.Options
        /// What equal choices are drawn from.
        public var seed: UInt64

        /// Values of a column.
        public struct HeldOut: Sendable, Hashable {
            /// The column.
            public let column: String
            /// The values.
            public let values: Set<String>

            /// Names values of a column.
            public init(column: String, values: Set<String>) {
                self.column = column
                self.values = values
            }
        }

        /// 80 % for training, 10 % each for choosing and for the report.
        public init(
            targets: [Target] = [
                .init(name: "train", share: 0.8), .init(name: "dev", share: 0.1),
                .init(name: "test", share: 0.1),
            ], groupColumn: String? = nil, strata: [String]? = nil, heldOut: [HeldOut] = [],
            duplicates: NearDuplicates.Options = .init(), seed: UInt64 = 1
        ) {
            self.targets = targets
            self.groupColumn = groupColumn
            self.strata = strata
            self.heldOut = heldOut
            self.duplicates = duplicates
            self.seed = seed
        }
    }

    /// The bytes of each split's file, header first.
    public let files: [[UInt8]]

    private let inputs: [Input]
    private let options: Options
    private let columns: SplitColumns
    private let units: SplitUnits
    private let assignment: SplitAssignment

    /// Splits tables that have the same columns.
    ///
    /// - Throws: `FormatError.missingColumn`, or `EvaluationError.fewerGroupsThanSplits`.
    /// - Precondition: There is a table, and all have the same columns.
    /// - Complexity: that of `NearDuplicates` and `SplitAssignment`.
    public init(of inputs: [Input], options: Options = .init()) throws {
        precondition(
            !inputs.isEmpty && inputs.allSatisfy { $0.table.columns == inputs[0].table.columns },
            "\(inputs.count) tables do not have the same columns")
        let columns = try SplitColumns(of: inputs[0].table, options: options)
        let units = SplitUnits(of: inputs, columns: columns, duplicates: options.duplicates)
        var pinned: [Int: Int] = [:]
        for (row, unit) in zip(units.rows, units.unitOfRow)
        where columns.heldOut.contains(where: { $0.values.contains(row.fields[$0.position]) }) {
            pinned[unit] = options.targets.count - 1
        }
        assignment = try SplitAssignment(
            unitOfRow: units.unitOfRow,
            attributes: columns.strata.map { stratum in units.rows.map { $0.fields[stratum.position] } },
            shares: options.targets.map(\.share), pinned: pinned, seed: options.seed)
        self.inputs = inputs
        self.options = options
        self.columns = columns
        self.units = units
        files = options.targets.indices.map { [assignment] split in
            Self.file(
                inputs, units,
                rows: units.rows.indices.filter { assignment.splitOfUnit[units.unitOfRow[$0]] == split })
        }
    }

    private static func file(_ inputs: [Input], _ units: SplitUnits, rows: [Int]) -> [UInt8] {
        let header = inputs[0].table.headerRange
        var bytes = Array(inputs[0].bytes[header])
        let lineEnd: [UInt8] = bytes.suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
        if bytes.last != 0x0A { bytes += lineEnd }
        for row in rows {
            let line = inputs[units.rows[row].input].bytes[units.rows[row].range]
            bytes += line
            if line.last != 0x0A { bytes += lineEnd }
        }
        return bytes
    }

    /// What was done, in figures.
    ///
    /// - Parameter paths: where each split is written.
    public func report(paths: [String]) -> SplitReport {
        let splitOfRow = units.unitOfRow.map { assignment.splitOfUnit[$0] }
        let splits = options.targets.enumerated().map { number, target in
            let rows = units.rows.indices.filter { splitOfRow[$0] == number }
            let labels = columns.label.map { label in
                rows.compactMap { LabelledTable.isOpinion(label: units.rows[$0].fields[label]) }
            }
            return SplitReport.Split(
                name: target.name, file: paths[number], wantedShare: target.share, rows: rows.count,
                groups: Set(rows.map { units.rows[$0].group }).count,
                opinion: labels?.count { $0 } ?? 0, labelled: labels?.count ?? 0)
        }
        let strata = columns.strata.flatMap { stratum in
            var counts: [String: [Int]] = [:]
            for (row, split) in zip(units.rows, splitOfRow) {
                counts[
                    row.fields[stratum.position],
                    default: [Int](repeating: 0, count: options.targets.count)][split] += 1
            }
            return counts.sorted { ($1.value.reduce(0, +), $0.key) < ($0.value.reduce(0, +), $1.key) }.map {
                SplitReport.Stratum(attribute: stratum.name, value: $0.key, rows: $0.value)
            }
        }
        return SplitReport(
            files: inputs.map(\.table.file), groupColumn: columns.group?.name, seed: options.seed,
            units: assignment.splitOfUnit.count, joined: units.joined,
            heldOut: options.heldOut.map { "\($0.column)=\($0.values.sorted().joined(separator: ","))" },
            splits: splits, strata: strata, imbalance: assignment.imbalance)
    }
}
