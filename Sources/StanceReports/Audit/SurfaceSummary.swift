/// How often the sentences of each label have features of the surface, which no label should own.
public struct SurfaceSummary: Sendable, Hashable {
    /// A feature and how many sentences of each label have it.
    public struct Row: Sendable, Hashable {
        /// The feature's name.
        public let feature: String
        /// Reporting sentences with it.
        public let reporting: Int
        /// Opinion sentences with it.
        public let opinion: Int
        /// Whether one label owns it.
        public let isOwned: Bool

        /// Makes a row.
        public init(feature: String, reporting: Int, opinion: Int, isOwned: Bool) {
            self.feature = feature
            self.reporting = reporting
            self.opinion = opinion
            self.isOwned = isOwned
        }
    }

    /// The number of words of a label's sentences.
    public struct Length: Sendable, Hashable {
        /// The mean.
        public let mean: Double
        /// The median.
        public let median: Int
        /// The 90th percentile.
        public let ninetieth: Int

        /// Summarizes lengths, or `nil` if there are none.
        ///
        /// The *q*-quantile of *n* lengths is the ⌈*qn*⌉-th in rising order.
        public init?(of lengths: [Int]) {
            guard !lengths.isEmpty else { return nil }
            let sorted = lengths.sorted()
            mean = Double(sorted.reduce(0, +)) / Double(sorted.count)
            median = sorted[(sorted.count + 1) / 2 - 1]
            ninetieth = sorted[(sorted.count * 9 + 9) / 10 - 1]
        }
    }

    /// The file, or `nil` for all together.
    public let file: String?
    /// The number of reporting sentences.
    public let reportingCount: Int
    /// The number of opinion sentences.
    public let opinionCount: Int
    /// The features.
    public let rows: [Row]
    /// Words of reporting sentences.
    public let reportingLength: Length?
    /// Words of opinion sentences.
    public let opinionLength: Length?

    /// Makes a summary.
    public init(
        file: String?, reportingCount: Int, opinionCount: Int, rows: [Row], reportingLength: Length?,
        opinionLength: Length?
    ) {
        self.file = file
        self.reportingCount = reportingCount
        self.opinionCount = opinionCount
        self.rows = rows
        self.reportingLength = reportingLength
        self.opinionLength = opinionLength
    }
}
