/// Sets of numbers that grow together: who is joined, directly or through others, to whom.
///
/// Union by size with path halving (Tarjan and van Leeuwen, "Worst-case analysis of set union algorithms", JACM 31
/// (1984)).
///
///     var sets = DisjointSets(count: 4)
///     sets.join(0, 2)
///     sets.components()   // [0, 1, 0, 2]
public struct DisjointSets: Sendable {
    private var parents: [Int]
    private var sizes: [Int]

    /// Starts with every number in a set of its own.
    public init(count: Int) {
        parents = Array(0..<count)
        sizes = [Int](repeating: 1, count: count)
    }

    /// Joins the sets of two numbers.
    ///
    /// - Complexity: O(α(*n*)) amortized, which is less than 5.
    public mutating func join(_ first: Int, _ second: Int) {
        var (large, small) = (root(of: first), root(of: second))
        guard large != small else { return }
        if sizes[large] < sizes[small] { swap(&large, &small) }
        parents[small] = large
        sizes[large] += sizes[small]
    }

    /// The set of each number; sets are numbered from 0 in the order of their least members.
    ///
    /// - Complexity: O(*n* · α(*n*)).
    public mutating func components() -> [Int] {
        var numbers: [Int: Int] = [:]
        return parents.indices.map { member in
            let root = root(of: member)
            if let number = numbers[root] { return number }
            numbers[root] = numbers.count
            return numbers.count - 1
        }
    }

    private mutating func root(of member: Int) -> Int {
        var member = member
        while parents[member] != member {
            parents[member] = parents[parents[member]]
            member = parents[member]
        }
        return member
    }
}
