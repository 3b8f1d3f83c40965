/// Folds for cross-validation that keep groups whole and have about the same share of opinion.
///
/// Groups are dealt out from the heaviest to the lightest, each to the fold that lacks its rows most: with *T* rows
/// of a class, *g* of them in the group and *a* already in the fold, to the fold with the least
///
///     Σ_classes a · g / T²
///
/// which is what makes Σ_folds Σ_classes (a/T − 1/k)² grow least. Ties go to the fold with fewer rows, then to the
/// first. Groups of equal weight are in an order drawn from the seed. Rows may come in any order if all have a group.
public struct GroupedKFold: Hashable, Sendable {
    /// The number of folds.
    public let foldCount: Int

    /// The fold of each row, in `0..<foldCount`; none is empty.
    public let foldOfRow: [Int]

    /// Deals out rows with `labels` (true is opinion) and `groups`, of which `nil` is a group of its own.
    ///
    /// - Throws: `EvaluationError.fewerGroupsThanFolds`.
    /// - Precondition: There are as many groups as labels, and at least two folds.
    /// - Complexity: O(*n* + *g* log *g* + *g* · *k*) for *g* groups and *k* folds.
    public init(
        labels: [Bool], groups: [String?], foldCount: Int = 5, seed: UInt64 = 1
    ) throws(EvaluationError) {
        precondition(labels.count == groups.count, "\(labels.count) labels for \(groups.count) groups")
        precondition(foldCount >= 2, "fold count \(foldCount) is less than 2")
        let numbering = GroupNumbering(groups, orderingUngroupedBy: <)
        guard numbering.groupCount >= foldCount else {
            throw .fewerGroupsThanFolds(groups: numbering.groupCount, folds: foldCount)
        }
        var sizes = [ClassCounts](repeating: ClassCounts(), count: numbering.groupCount)
        for (group, isOpinion) in zip(numbering.groupOfRow, labels) {
            sizes[Int(group)].add(isOpinion ? ClassCounts(opinion: 1) : ClassCounts(reporting: 1))
        }
        let foldOfGroup = Self.deal(sizes, foldCount: foldCount, seed: seed)
        self.foldCount = foldCount
        foldOfRow = numbering.groupOfRow.map { foldOfGroup[Int($0)] }
    }

    /// The rows of a fold, in rising order: what a model of the other folds is tested on.
    public func rows(in fold: Int) -> [Int] {
        foldOfRow.indices.filter { foldOfRow[$0] == fold }
    }

    /// The rows of all other folds, in rising order: what a model is fitted to.
    public func rows(outside fold: Int) -> [Int] {
        foldOfRow.indices.filter { foldOfRow[$0] != fold }
    }

    /// Rows of each class.
    private struct ClassCounts {
        var opinion = 0
        var reporting = 0

        var all: Int { opinion + reporting }

        mutating func add(_ other: ClassCounts) {
            opinion += other.opinion
            reporting += other.reporting
        }

        /// The sum over classes of the product of both counts, each as a share of `totals`.
        func overlap(with other: ClassCounts, of totals: ClassCounts) -> Double {
            var sum = 0.0
            if totals.opinion > 0 {
                sum +=
                    Double(opinion) * Double(other.opinion)
                    / (Double(totals.opinion) * Double(totals.opinion))
            }
            if totals.reporting > 0 {
                sum +=
                    Double(reporting) * Double(other.reporting)
                    / (Double(totals.reporting) * Double(totals.reporting))
            }
            return sum
        }
    }

    private static func deal(_ sizes: [ClassCounts], foldCount: Int, seed: UInt64) -> [Int] {
        let totals = sizes.reduce(into: ClassCounts()) { $0.add($1) }
        let weights = sizes.map { $0.overlap(with: $0, of: totals) }
        var generator = SeededGenerator(seed: seed)
        var shuffled = Array(sizes.indices)
        generator.shuffle(&shuffled)
        let order = shuffled.enumerated().sorted {
            (-weights[$0.element], $0.offset) < (-weights[$1.element], $1.offset)
        }

        var folds = [ClassCounts](repeating: ClassCounts(), count: foldCount)
        var foldOfGroup = [Int](repeating: 0, count: sizes.count)
        for (_, group) in order {
            let costs = folds.map { (overlap: $0.overlap(with: sizes[group], of: totals), rows: $0.all) }
            var best = 0
            for fold in 1..<foldCount where costs[fold] < costs[best] { best = fold }
            folds[best].add(sizes[group])
            foldOfGroup[group] = best
        }
        return foldOfGroup
    }
}
