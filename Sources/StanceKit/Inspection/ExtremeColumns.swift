/// The columns of the largest and of the smallest weights.
///
/// They are found without sorting all: a large vocabulary has millions of columns, and a dozen are shown.
struct ExtremeColumns {
    /// The columns of the largest weights, the largest first, equals in their order.
    let largest: [Int]
    /// The columns of the smallest weights, the smallest first, equals in reverse.
    let smallest: [Int]

    /// - Complexity: O(*n*) for *n* weights in random order and few columns.
    init(of weights: [Double], count: Int) {
        largest = Self.first(count, of: weights.indices) {
            weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1]
        }
        smallest = Self.first(count, of: weights.indices) {
            weights[$0] == weights[$1] ? $0 > $1 : weights[$0] < weights[$1]
        }
    }

    private static func first(_ count: Int, of columns: Range<Int>, by precedes: (Int, Int) -> Bool) -> [Int]
    {
        var found: [Int] = []
        for column in columns {
            if found.count == count {
                guard let last = found.last, precedes(column, last) else { continue }
                found.removeLast()
            }
            found.insert(column, at: found.firstIndex { precedes(column, $0) } ?? found.count)
        }
        return found
    }
}
