/// Folds for cross-validation that keep groups whole and have about the same share of each class.
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
        try self.init(
            classes: labels.map { $0 ? 0 : 1 }, classCount: 2, groups: groups, foldCount: foldCount,
            seed: seed)
    }

    /// Deals out rows of any number of classes, numbered from 0.
    ///
    /// - Throws: `EvaluationError.fewerGroupsThanFolds`.
    /// - Precondition: There are as many groups as classes of rows, each below `classCount`, and at least two folds.
    /// - Complexity: O(*n* + *g* log *g* + *g* · *k* · *c*) for *g* groups, *k* folds and *c* classes.
    public init(
        classes: [Int], classCount: Int, groups: [String?], foldCount: Int = 5, seed: UInt64 = 1
    ) throws(EvaluationError) {
        precondition(classes.count == groups.count, "\(classes.count) labels for \(groups.count) groups")
        precondition(foldCount >= 2, "fold count \(foldCount) is less than 2")
        let numbering = GroupNumbering(groups, orderingUngroupedBy: <)
        guard numbering.groupCount >= foldCount else {
            throw .fewerGroupsThanFolds(groups: numbering.groupCount, folds: foldCount)
        }
        var sizes = [ClassCounts](
            repeating: ClassCounts(classCount: classCount), count: numbering.groupCount)
        for (group, number) in zip(numbering.groupOfRow, classes) { sizes[Int(group)].add(row: number) }
        let foldOfGroup = Self.deal(sizes, classCount: classCount, foldCount: foldCount, seed: seed)
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
        private var counts: [Int]
        private(set) var all = 0

        init(classCount: Int) { counts = [Int](repeating: 0, count: classCount) }

        mutating func add(row number: Int) {
            counts[number] += 1
            all += 1
        }

        mutating func add(_ other: ClassCounts) {
            for number in counts.indices { counts[number] += other.counts[number] }
            all += other.all
        }

        /// The sum over classes of the product of both counts, each as a share of `totals`.
        func overlap(with other: ClassCounts, of totals: ClassCounts) -> Double {
            var sum = 0.0
            for number in counts.indices where totals.counts[number] > 0 {
                let total = Double(totals.counts[number])
                sum += Double(counts[number]) * Double(other.counts[number]) / (total * total)
            }
            return sum
        }
    }

    private static func deal(
        _ sizes: [ClassCounts], classCount: Int, foldCount: Int, seed: UInt64
    ) -> [Int] {
        let none = ClassCounts(classCount: classCount)
        let totals = sizes.reduce(into: none) { $0.add($1) }
        let weights = sizes.map { $0.overlap(with: $0, of: totals) }
        var generator = SeededGenerator(seed: seed)
        var shuffled = Array(sizes.indices)
        generator.shuffle(&shuffled)
        let order = shuffled.enumerated().sorted {
            (-weights[$0.element], $0.offset) < (-weights[$1.element], $1.offset)
        }

        var folds = [ClassCounts](repeating: none, count: foldCount)
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
