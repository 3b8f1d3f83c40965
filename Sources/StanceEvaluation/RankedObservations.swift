/// Observations in columns, ranked by falling probability, so that metrics of a resample need no sorting.
///
/// A bootstrap draw repeats whole groups. Instead of copying and sorting rows for each draw, a row keeps its place
/// and counts as often as its group was drawn; every metric is then a sum with integer weights (`summary`).
struct RankedObservations: Sendable {
    /// The rows in rank order: by falling probability, then label, decision and group.
    let rows: [Observation]

    /// The probability of opinion.
    let probabilities: [Double]

    /// What is summed over each group's rows, whatever their rank.
    let groupSums: [GroupSums]

    /// The number of the group of a row.
    let groups: [Int32]

    /// Label, decision and tie of a row; see `Flag`.
    let flags: [UInt8]

    /// 1/*k* at place *k*, and 0 at place 0, for the counts that most draws stay below.
    let reciprocals: [Double]

    /// Where the rows of each calibration bin begin, from the highest bin to the lowest, and the number of rows.
    ///
    /// A bin is a range of probabilities, hence a range of rows, and no two rows of a tie are in different bins.
    let binStarts: [Int]

    /// The meaning of the bits of `flags`.
    enum Flag {
        static let opinion: UInt8 = 1
        static let endsTie: UInt8 = 2
    }

    init(_ observations: [Observation], numbering: GroupNumbering, calibrationBins: Int) {
        let keys = observations.indices.map {
            RankKey(of: observations[$0], group: numbering.groupOfRow[$0], row: $0)
        }
        let order = keys.sorted().map(\.row)
        let rows = order.map { observations[$0] }
        self.rows = rows
        probabilities = rows.map(\.probability)
        var sums = [GroupSums](repeating: GroupSums(), count: numbering.groupCount)
        for row in order { sums[Int(numbering.groupOfRow[row])].add(observations[row]) }
        groupSums = sums
        // With groups of unequal sizes a draw may have more rows than there are; few have a quarter more.
        reciprocals = [0] + (1...rows.count + rows.count / 4 + 1).map { 1 / Double($0) }
        groups = order.map { numbering.groupOfRow[$0] }
        flags = rows.indices.map { rank in
            let row = rows[rank]
            let endsTie = rank + 1 == rows.count || rows[rank + 1].probability != row.probability
            return (row.isOpinion ? Flag.opinion : 0)
                | (endsTie ? Flag.endsTie : 0)
        }

        var binSizes = [Int](repeating: 0, count: calibrationBins)
        for row in rows {
            binSizes[ReliabilityCurve.bin(of: row.probability, among: calibrationBins)] += 1
        }
        binStarts = binSizes.reversed().reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    }

    /// The observations of a resample, each as often as its group was drawn, in rank order.
    func resample(groupWeights: [Int32]) -> [Observation] {
        var resample: [Observation] = []
        resample.reserveCapacity(rows.count)
        for (row, group) in zip(rows, groups) {
            for _ in 0..<groupWeights[Int(group)] { resample.append(row) }
        }
        return resample
    }
}
