import StanceEvaluation
import Testing

@Suite struct SplitAssignmentTests {
    private static let shares = [0.8, 0.1, 0.1]

    /// 120 units of 1 to 30 rows, with a label that depends on the unit and a genre of each.
    private func corpus(seed: UInt64) -> (units: [Int], labels: [String?], genres: [String?]) {
        var generator = SeededGenerator(seed: seed)
        var (units, labels, genres): ([Int], [String?], [String?]) = ([], [], [])
        for unit in 0..<120 {
            let genre = "genre \(generator.index(below: 6))"
            let share = generator.unit()
            for _ in 0...generator.index(below: 30) {
                units.append(unit)
                labels.append(generator.unit() < share ? "opinion" : "reporting")
                genres.append(genre)
            }
        }
        return (units, labels, genres)
    }

    @Test(arguments: 1...5 as ClosedRange<UInt64>)
    func splitsHaveTheSharesAndTheMix(seed: UInt64) throws {
        let corpus = corpus(seed: seed)
        let assignment = try SplitAssignment(
            unitOfRow: corpus.units, attributes: [corpus.labels, corpus.genres], shares: Self.shares,
            seed: seed)
        let rows = corpus.units.indices
        let overall = Double(rows.count { corpus.labels[$0] == "opinion" }) / Double(rows.count)
        for (split, share) in Self.shares.enumerated() {
            let own = rows.filter { assignment.splitOfUnit[corpus.units[$0]] == split }
            #expect((Double(own.count) / Double(rows.count) - share).magnitude < 0.02, "split \(split)")
            let opinion = Double(own.count { corpus.labels[$0] == "opinion" }) / Double(own.count)
            #expect((opinion - overall).magnitude < 0.04, "split \(split)")
            #expect(Set(own.map { corpus.genres[$0] }).count == 6, "split \(split)")
        }
    }

    @Test func imbalanceIsPearsonsChiSquare() throws {
        // Two units of 3 and 1 rows for shares of one half, and no attribute: (3 − 2)²/2 + (1 − 2)²/2.
        let assignment = try SplitAssignment(unitOfRow: [0, 0, 0, 1], attributes: [], shares: [0.5, 0.5])
        #expect(assignment.imbalance == 1)
        #expect(Set(assignment.splitOfUnit) == [0, 1])
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func noOtherAssignmentOfAFewUnitsIsMuchBetter(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let units = (0..<8).flatMap { [Int](repeating: $0, count: 1 + generator.index(below: 9)) }
        let labels: [String?] = units.map { _ in generator.index(below: 2) == 0 ? "a" : "b" }
        let shares = [0.6, 0.4]
        let found = try SplitAssignment(unitOfRow: units, attributes: [labels], shares: shares, seed: seed)
        var best = Double.infinity
        for mask in 1..<255 {
            let splits = (0..<8).map { mask >> $0 & 1 }
            let pinned = Dictionary(uniqueKeysWithValues: splits.enumerated().map { ($0.offset, $0.element) })
            let fixed = try SplitAssignment(
                unitOfRow: units, attributes: [labels], shares: shares, pinned: pinned)
            best = min(best, fixed.imbalance)
        }
        #expect(found.imbalance <= best + 1)
    }

    @Test func pinnedUnitsStay() throws {
        let corpus = corpus(seed: 3)
        let pinned = [0: 2, 5: 2, 7: 1]
        let assignment = try SplitAssignment(
            unitOfRow: corpus.units, attributes: [corpus.labels], shares: Self.shares, pinned: pinned)
        for (unit, split) in pinned { #expect(assignment.splitOfUnit[unit] == split) }
        #expect(Set(assignment.splitOfUnit) == [0, 1, 2])
    }

    @Test func theSeedDecidesAndRepeats() throws {
        let corpus = corpus(seed: 6)
        let splits = try [1, 1, 2].map {
            try SplitAssignment(
                unitOfRow: corpus.units, attributes: [corpus.labels], shares: Self.shares, seed: $0)
        }
        #expect(splits[0] == splits[1])
        #expect(splits[0] != splits[2])
    }

    @Test func noSplitIsEmptyEvenIfUnitsAreLarge() throws {
        let units = [Int](repeating: 0, count: 500) + [Int](repeating: 1, count: 490) + [2]
        let assignment = try SplitAssignment(unitOfRow: units, attributes: [], shares: [0.98, 0.01, 0.01])
        #expect(Set(assignment.splitOfUnit) == [0, 1, 2])
    }

    @Test func fewerUnitsThanSplitsIsAnError() {
        #expect(throws: EvaluationError.fewerGroupsThanSplits(groups: 2, splits: 3)) {
            try SplitAssignment(unitOfRow: [0, 0, 1], attributes: [], shares: Self.shares)
        }
    }
}
