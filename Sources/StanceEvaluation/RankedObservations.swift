#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Observations in columns, ranked by falling probability, so that metrics of a resample need no sorting.
///
/// A bootstrap draw repeats whole groups. Instead of copying and sorting rows for each draw, a row keeps its place
/// and counts as often as its group was drawn; every metric is then a sum with integer weights (`summary`).
struct RankedObservations: Sendable {
    /// The rows in rank order: by falling probability, then label, decision and group.
    let rows: [Observation]

    /// The probability of opinion.
    let probabilities: [Double]

    /// The negative log-likelihood of the label.
    let losses: [Double]

    /// The number of the group of a row.
    let groups: [Int32]

    /// Label, decision and tie of a row; see `Flag`.
    let flags: [UInt8]

    /// Where the rows of each calibration bin begin, from the highest bin to the lowest, and the number of rows.
    ///
    /// A bin is a range of probabilities, hence a range of rows, and no two rows of a tie are in different bins.
    let binStarts: [Int]

    /// The meaning of the bits of `flags`.
    enum Flag {
        static let opinion: UInt8 = 1
        static let predictedOpinion: UInt8 = 2
        static let endsTie: UInt8 = 4
    }

    init(_ observations: [Observation], numbering: GroupNumbering, calibrationBins: Int) {
        let order = observations.indices.sorted {
            observations[$0].ranks(before: observations[$1])
                ?? (numbering.groupOfRow[$0] < numbering.groupOfRow[$1])
        }
        let rows = order.map { observations[$0] }
        self.rows = rows
        probabilities = rows.map(\.probability)
        losses = rows.map { row in
            -log(max(row.isOpinion ? row.probability : 1 - row.probability, .ulpOfOne))
        }
        groups = order.map { numbering.groupOfRow[$0] }
        flags = rows.indices.map { rank in
            let row = rows[rank]
            let endsTie = rank + 1 == rows.count || rows[rank + 1].probability != row.probability
            return (row.isOpinion ? Flag.opinion : 0)
                | (row.isPredictedOpinion ? Flag.predictedOpinion : 0)
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
