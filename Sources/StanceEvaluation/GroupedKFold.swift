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
        let numbering = GroupNumbering(groups, orderingUngroupedBy: <)
        try self.init(
            classes: classes, classCount: classCount, groupOfRow: numbering.groupOfRow,
            groupCount: numbering.groupCount, foldCount: foldCount, seed: seed)
    }

    /// Deals out rows whose groups are numbered from 0.
    ///
    /// - Throws: `EvaluationError.fewerGroupsThanFolds`.
    /// - Precondition: There are as many groups as classes of rows, each below its count, and at least two folds.
    /// - Complexity: O(*n* + *g* log *g* + *g* · *k* · *c*) for *g* groups, *k* folds and *c* classes.
    public init(
        classes: [Int], classCount: Int, groupOfRow: [Int32], groupCount: Int, foldCount: Int = 5,
        seed: UInt64 = 1
    ) throws(EvaluationError) {
        precondition(
            classes.count == groupOfRow.count, "\(classes.count) labels for \(groupOfRow.count) groups")
        precondition(foldCount >= 2, "fold count \(foldCount) is less than 2")
        guard groupCount >= foldCount else {
            throw .fewerGroupsThanFolds(groups: groupCount, folds: foldCount)
        }
        var sizes = ClassCounts(setCount: groupCount, classCount: classCount)
        for (group, number) in zip(groupOfRow, classes) { sizes.addRow(of: number, to: Int(group)) }
        let foldOfGroup = Self.deal(sizes, foldCount: foldCount, seed: seed)
        self.foldCount = foldCount
        foldOfRow = groupOfRow.map { Int(foldOfGroup[Int($0)]) }
    }

    /// The rows of a fold, in rising order: what a model of the other folds is tested on.
    public func rows(in fold: Int) -> [Int] {
        foldOfRow.indices.filter { foldOfRow[$0] == fold }
    }

    /// The rows of all other folds, in rising order: what a model is fitted to.
    public func rows(outside fold: Int) -> [Int] {
        foldOfRow.indices.filter { foldOfRow[$0] != fold }
    }

    /// Rows of each class in each of some sets: groups or folds.
    private struct ClassCounts {
        let classCount: Int
        private let setCount: Int
        /// One class after the other.
        private var counts: [Int32]
        private(set) var all: [Int32]

        init(setCount: Int, classCount: Int) {
            self.classCount = classCount
            self.setCount = setCount
            counts = .init(repeating: 0, count: setCount * classCount)
            all = .init(repeating: 0, count: setCount)
        }

        /// The sums over all sets.
        var totals: ClassCounts {
            var totals = ClassCounts(setCount: 1, classCount: classCount)
            for set in all.indices { totals.add(set, of: self, to: 0) }
            return totals
        }

        mutating func addRow(of number: Int, to set: Int) {
            counts[number * setCount + set] += 1
            all[set] += 1
        }

        mutating func add(_ otherSet: Int, of other: ClassCounts, to set: Int) {
            for number in 0..<classCount {
                counts[number * setCount + set] += other.counts[number * other.setCount + otherSet]
            }
            all[set] += other.all[otherSet]
        }

        /// Adds rows of one class to a set.
        mutating func add(_ rows: Int32, of number: Int, to set: Int) {
            counts[number * setCount + set] += rows
            all[set] += rows
        }

        /// The class of all rows of a set, or `nil` if there are several or none.
        func onlyClass(of set: Int) -> Int? {
            all[set] == 0 ? nil : (0..<classCount).first { counts[$0 * setCount + set] == all[set] }
        }

        /// The rows of a class in each set.
        func counts(of number: Int) -> ArraySlice<Int32> {
            counts[number * setCount..<(number + 1) * setCount]
        }

        /// The set with the fewest rows of a class; of several the one with the fewest of all, then the first: what `best` is for a group
        /// of that class alone, such as a single row, found without the terms that all have in common.
        func poorest(in number: Int) -> Int {
            var best = (count: Int32.max, rows: Int32.max, set: 0)
            for set in all.indices {
                let count = counts[number * setCount + set]
                if count < best.count || count == best.count && all[set] < best.rows {
                    best = (count, all[set], set)
                }
            }
            return best.set
        }

        /// The set that has the least overlap with a group; of several the one with the fewest rows, then the first.
        func best(for group: Int, of sizes: ClassCounts, totals: ClassCounts) -> Int {
            var best = (overlap: Double.infinity, rows: Int32.max, set: 0)
            for set in all.indices {
                let overlap = overlap(set, with: group, of: sizes, totals: totals)
                if (overlap, all[set]) < (best.overlap, best.rows) { best = (overlap, all[set], set) }
            }
            return best.set
        }

        /// The sum over classes of the product of both counts, each as a share of `totals`.
        func overlap(_ set: Int, with otherSet: Int, of other: ClassCounts, totals: ClassCounts) -> Double {
            var sum = 0.0
            for number in 0..<classCount where totals.counts[number] > 0 {
                let total = Double(totals.counts[number])
                sum +=
                    Double(counts[number * setCount + set])
                    * Double(other.counts[number * other.setCount + otherSet]) / (total * total)
            }
            return sum
        }
    }

    private static func deal(_ sizes: ClassCounts, foldCount: Int, seed: UInt64) -> [Int32] {
        let totals = sizes.totals
        let kinds = GroupKinds(sizes, totals: totals)
        var generator = SeededGenerator(seed: seed)
        var shuffled = sizes.all.indices.map { Int32(truncatingIfNeeded: $0) }
        generator.shuffle(&shuffled)

        var folds = ClassCounts(setCount: foldCount, classCount: sizes.classCount)
        var foldOfGroup = [Int32](repeating: 0, count: shuffled.count)
        var queue: FoldQueue?
        var (lastClass, run): (Int?, Int) = (nil, 0)
        for (group, kind) in kinds.fromHeaviest(shuffled) {
            let onlyClass = kinds[kind].onlyClass
            if onlyClass == nil || onlyClass != lastClass { (queue, run) = (nil, 0) }
            (lastClass, run) = (onlyClass, run + 1)
            // Groups of one class, such as single rows, often come many in a row; where classes alternate a queue would not pay.
            if queue == nil, run > foldCount, let onlyClass {
                queue = FoldQueue(folds.counts(of: onlyClass), all: folds.all)
            }
            let best: Int
            if let onlyClass {
                let size = kinds[kind].size
                best = queue?.takeFirst(adding: size) ?? folds.poorest(in: onlyClass)
                folds.add(size, of: onlyClass, to: best)
            } else {
                best = folds.best(for: Int(group), of: sizes, totals: totals)
                folds.add(Int(group), of: sizes, to: best)
            }
            foldOfGroup[Int(group)] = Int32(best)
        }
        return foldOfGroup
    }

    /// The groups by what decides where they go: single rows of one class, of which a table may have millions, are of one kind, and every other
    /// group is of one of its own.
    ///
    /// Groups come in random order, and what is known of a few kinds stays in the nearest cache, while counts by group would not.
    private struct GroupKinds {
        struct Kind {
            let weight: Double
            /// The class of all rows, or `nil` if there are several.
            let onlyClass: Int?
            let size: Int32
        }

        private var kinds: [Kind] = []
        private var kindOfGroup: [Int32] = []

        init(_ sizes: ClassCounts, totals: ClassCounts) {
            kindOfGroup.reserveCapacity(sizes.all.count)
            var singles = [Int32?](repeating: nil, count: sizes.classCount)
            for group in sizes.all.indices {
                let onlyClass = sizes.onlyClass(of: group)
                let size = sizes.all[group]
                let isSingle = size == 1
                if isSingle, let onlyClass, let known = singles[onlyClass] {
                    kindOfGroup.append(known)
                    continue
                }
                let number = Int32(truncatingIfNeeded: kinds.count)
                if isSingle, let onlyClass { singles[onlyClass] = number }
                let weight = sizes.overlap(group, with: group, of: sizes, totals: totals)
                kinds.append(Kind(weight: weight, onlyClass: onlyClass, size: size))
                kindOfGroup.append(number)
            }
        }

        subscript(_ number: Int32) -> Kind { kinds[Int(number)] }

        /// Groups with their kinds from the heaviest to the lightest; equals stay in the order they have.
        ///
        /// - Complexity: O(*g* + *k* log *k*) for *g* groups of *k* kinds.
        func fromHeaviest(_ groups: [Int32]) -> [(group: Int32, kind: Int32)] {
            let weights = Set(kinds.map(\.weight)).sorted(by: >)
            let rankOfWeight = Dictionary(uniqueKeysWithValues: zip(weights, weights.indices))
            let rankOfKind = kinds.map { rankOfWeight[$0.weight] ?? 0 }
            // Where the next group of each weight goes.
            var places = [Int](repeating: 0, count: weights.count + 1)
            for kind in kindOfGroup { places[rankOfKind[Int(kind)] + 1] += 1 }
            for rank in weights.indices { places[rank + 1] += places[rank] }
            var sorted = [(group: Int32, kind: Int32)](repeating: (0, 0), count: groups.count)
            for group in groups {
                let kind = kindOfGroup[Int(group)]
                let rank = rankOfKind[Int(kind)]
                sorted[places[rank]] = (group, kind)
                places[rank] += 1
            }
            return sorted
        }
    }
}
