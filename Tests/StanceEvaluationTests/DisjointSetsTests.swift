import StanceEvaluation
import Testing

@Suite struct DisjointSetsTests {
    @Test func joiningIsTransitive() {
        var sets = DisjointSets(count: 6)
        sets.join(4, 2)
        sets.join(2, 5)
        sets.join(1, 1)
        #expect(sets.components() == [0, 1, 2, 3, 2, 2])
    }

    @Test func noNumbersMakeNoSets() {
        var sets = DisjointSets(count: 0)
        #expect(sets.components().isEmpty)
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func componentsAreThoseOfASlowSearch(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let edges = (0..<30).map { _ in (generator.index(below: 50), generator.index(below: 50)) }
        var sets = DisjointSets(count: 50)
        for edge in edges { sets.join(edge.0, edge.1) }
        var labels = Array(0..<50)
        for _ in 0..<50 {
            for (left, right) in edges {
                let least = min(labels[left], labels[right])
                (labels[left], labels[right]) = (least, least)
            }
        }
        let numbers = Dictionary(
            zip(labels.reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }, 0...),
            uniquingKeysWith: { first, _ in first })
        #expect(sets.components() == labels.map { numbers[$0] })
    }
}
