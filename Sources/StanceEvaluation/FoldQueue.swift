/// Folds from the one with the fewest rows of a class to the one with the most, while rows of that class alone are dealt out.
///
/// Of several with as many, the one with fewer rows of all classes comes first, then the first. Dealing single rows, the fold that got one
/// most often becomes the last; so looking at all folds for every row is not needed.
struct FoldQueue {
    private struct Fold {
        var count: Int32
        var all: Int32
        let number: Int

        @inline(__always)
        static func < (first: Fold, second: Fold) -> Bool {
            if first.count != second.count { return first.count < second.count }
            if first.all != second.all { return first.all < second.all }
            return first.number < second.number
        }
    }

    /// A ring: the first one stands at `head`, the last one before it.
    private var folds: [Fold]
    private var head = 0

    /// - Parameters:
    ///   - counts: how many rows of the class each fold has.
    ///   - all: how many of all classes.
    /// - Complexity: O(*k* log *k*) for *k* folds.
    init(_ counts: ArraySlice<Int32>, all: [Int32]) {
        folds = zip(counts, all).enumerated()
            .map { Fold(count: $1.0, all: $1.1, number: $0) }
            .sorted(by: <)
    }

    /// Takes the first fold, which gets some rows of the class, and puts it where it belongs then.
    ///
    /// - Complexity: O(*k*) for *k* folds, for a single row most often O(1).
    mutating func takeFirst(adding rows: Int32) -> Int {
        var taken = folds[head]
        taken.count += rows
        taken.all += rows
        var place = head
        head = head + 1 < folds.count ? head + 1 : 0
        while true {
            let before = (place > 0 ? place : folds.count) - 1
            guard place != head, taken < folds[before] else { break }
            folds[place] = folds[before]
            place = before
        }
        folds[place] = taken
        return taken.number
    }
}
