extension Bootstrap {
    /// The intervals of `metrics` of decisions among several labels.
    ///
    /// A draw that has no sentence of a label does not define that label's metrics; see `BootstrapInterval.undefinedDraws`.
    ///
    /// - Complexity: O(*n* + *d* · (*c* + *m* · *k*²)) for *d* draws, *m* metrics, *k* labels and *c* cells of the groups that are not 0.
    public func intervals(
        of metrics: [LabelMetric], on observations: [LabelObservation], labelCount: Int
    ) -> [LabelMetric: BootstrapInterval] {
        // Rows without a group are numbered by what they are, so that their order does not matter.
        let cells = observations.map { LabelConfusionMatrix.cell(of: $0, labelCount: labelCount) }
        let numbering = GroupNumbering(observations.map(\.group)) { cells[$0] < cells[$1] }
        var sums = [[Int: Int]](repeating: [:], count: numbering.groupCount)
        for (group, cell) in zip(numbering.groupOfRow, cells) { sums[Int(group)][cell, default: 0] += 1 }
        let groups = sums.map { sum in sum.map { (cell: $0.key, count: $0.value) } }
        let intervals = intervals(groupCount: numbering.groupCount) { weights in
            var drawn = [Int](repeating: 0, count: labelCount * labelCount)
            for (weight, group) in zip(weights, groups) where weight > 0 {
                for (cell, count) in group { drawn[cell] += Int(weight) * count }
            }
            let confusion = LabelConfusionMatrix(cells: drawn, labelCount: labelCount)
            return metrics.map { $0.value(in: confusion) }
        }
        return Dictionary(zip(metrics, intervals)) { first, _ in first }
    }
}
