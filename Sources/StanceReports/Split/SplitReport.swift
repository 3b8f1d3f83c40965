/// What `stance split` did, in figures.
public struct SplitReport: Sendable, Hashable {
    /// A split that was written.
    public struct Split: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// The file it was written to.
        public let file: String
        /// The share of the rows that was wanted.
        public let wantedShare: Double
        /// Its rows.
        public let rows: Int
        /// Its documents.
        public let groups: Int
        /// Its rows labelled opinion.
        public let opinion: Int
        /// Its rows with a label.
        public let labelled: Int

        /// Makes a split's figures.
        public init(
            name: String, file: String, wantedShare: Double, rows: Int, groups: Int, opinion: Int,
            labelled: Int
        ) {
            self.name = name
            self.file = file
            self.wantedShare = wantedShare
            self.rows = rows
            self.groups = groups
            self.opinion = opinion
            self.labelled = labelled
        }
    }

    /// A value that was stratified by.
    public struct Stratum: Sendable, Hashable {
        /// The column.
        public let attribute: String
        /// The value.
        public let value: String
        /// Its rows in each split.
        public let rows: [Int]

        /// Makes a stratum.
        public init(attribute: String, value: String, rows: [Int]) {
            self.attribute = attribute
            self.value = value
            self.rows = rows
        }
    }

    /// The files that were split.
    public let files: [String]
    /// The column whose values were kept whole, or `nil` if each row was free.
    public let groupColumn: String?
    /// What equal choices were drawn from.
    public let seed: UInt64
    /// The number of units: groups, joined where they share sentences.
    public let units: Int
    /// The groups that were joined because they share sentences.
    public let joined: [[String]]
    /// The columns and values that were kept for the last split.
    public let heldOut: [String]
    /// The splits.
    public let splits: [Split]
    /// The strata, the largest of each column first.
    public let strata: [Stratum]
    /// How far the splits are from the shares wanted (see `SplitAssignment`).
    public let imbalance: Double

    /// Makes a report.
    public init(
        files: [String], groupColumn: String?, seed: UInt64, units: Int, joined: [[String]],
        heldOut: [String], splits: [Split], strata: [Stratum], imbalance: Double
    ) {
        self.files = files
        self.groupColumn = groupColumn
        self.seed = seed
        self.units = units
        self.joined = joined
        self.heldOut = heldOut
        self.splits = splits
        self.strata = strata
        self.imbalance = imbalance
    }

    /// All rows.
    public var rowCount: Int { splits.reduce(0) { $0 + $1.rows } }

    /// The document of `split --json`: its keys are a public contract.
    public var json: JSON {
        .object([
            .init("files", .array(files.map(JSON.string))), .init("rows", .int(rowCount)),
            .init("groupColumn", .optional(groupColumn)), .init("units", .int(units)),
            .init("joined", .array(joined.map { .array($0.map(JSON.string)) })),
            .init("heldOut", .array(heldOut.map(JSON.string))), .init("seed", .int(Int(clamping: seed))),
            .init("imbalance", .double(imbalance)),
            .init(
                "splits",
                .array(
                    splits.map {
                        .object([
                            .init("name", .string($0.name)), .init("file", .string($0.file)),
                            .init("wantedShare", .double($0.wantedShare)), .init("rows", .int($0.rows)),
                            .init("groups", .int($0.groups)), .init("labelled", .int($0.labelled)),
                            .init("opinion", .int($0.opinion)),
                        ])
                    })),
            .init(
                "strata",
                .array(
                    strata.map {
                        .object([
                            .init("attribute", .string($0.attribute)), .init("value", .string($0.value)),
                            .init("rows", .array($0.rows.map(JSON.int))),
                        ])
                    })),
        ])
    }
}
