import StanceEvaluation
import Testing

@Suite struct GroupedKFoldTests {
    /// 60 documents of 1 to 20 rows whose shares of opinion differ widely.
    private func corpus(seed: UInt64) -> (labels: [Bool], groups: [String?]) {
        var generator = SeededGenerator(seed: seed)
        var labels: [Bool] = []
        var groups: [String?] = []
        for document in 0..<60 {
            let share = generator.unit() * generator.unit()
            for _ in 0...generator.index(below: 20) {
                labels.append(generator.unit() < share)
                groups.append("document \(document)")
            }
        }
        return (labels, groups)
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func foldsNeverSplitAGroup(seed: UInt64) throws {
        let corpus = corpus(seed: seed)
        let folds = try GroupedKFold(labels: corpus.labels, groups: corpus.groups, seed: seed)
        let foldsOfGroup = Dictionary(
            zip(corpus.groups, folds.foldOfRow.map { Set([$0]) }), uniquingKeysWith: { $0.union($1) })
        #expect(foldsOfGroup.values.allSatisfy { $0.count == 1 })
        #expect(Set(folds.foldOfRow) == Set(0..<5))
    }

    @Test(arguments: 0..<10 as Range<UInt64>)
    func foldsHaveTheSameSizeAndShareOfOpinion(seed: UInt64) throws {
        let corpus = corpus(seed: seed)
        let folds = try GroupedKFold(labels: corpus.labels, groups: corpus.groups, seed: seed)
        let overall = Double(corpus.labels.count(where: \.self)) / Double(corpus.labels.count)
        for fold in 0..<folds.foldCount {
            let rows = folds.rows(in: fold)
            let share = Double(rows.count { corpus.labels[$0] }) / Double(rows.count)
            #expect((share - overall).magnitude < 0.02, "fold \(fold)")
            #expect(
                (Double(rows.count) * 5 / Double(corpus.labels.count) - 1).magnitude < 0.06, "fold \(fold)")
        }
    }

    @Test func rowOrderDoesNotMatter() throws {
        let corpus = corpus(seed: 1)
        var generator = SeededGenerator(seed: 2)
        let order = generator.shuffled(Array(corpus.labels.indices))
        let folds = try GroupedKFold(labels: corpus.labels, groups: corpus.groups)
        let shuffled = try GroupedKFold(
            labels: order.map { corpus.labels[$0] }, groups: order.map { corpus.groups[$0] })
        #expect(shuffled.foldOfRow == order.map { folds.foldOfRow[$0] })
    }

    @Test func seedDecidesAmongEquals() throws {
        let labels = [Bool](repeating: true, count: 20) + [Bool](repeating: false, count: 20)
        let groups = [String?](repeating: nil, count: 40)
        let first = try GroupedKFold(labels: labels, groups: groups, seed: 1)
        #expect(try GroupedKFold(labels: labels, groups: groups, seed: 1) == first)
        #expect(try GroupedKFold(labels: labels, groups: groups, seed: 2) != first)
        for fold in 0..<5 { #expect(first.rows(in: fold).count { labels[$0] } == 4) }
    }

    @Test func insideAndOutsideAreAllRows() throws {
        let corpus = corpus(seed: 3)
        let folds = try GroupedKFold(labels: corpus.labels, groups: corpus.groups, foldCount: 3)
        for fold in 0..<3 {
            #expect(
                (folds.rows(in: fold) + folds.rows(outside: fold)).sorted() == Array(corpus.labels.indices))
        }
    }

    @Test func asManyGroupsAsFoldsFillEachFoldOnce() throws {
        let groups = ["a", "b", "b", "b", "b", "c"]
        let folds = try GroupedKFold(
            labels: [true, true, true, true, false, true], groups: groups, foldCount: 3)
        #expect(Set(folds.foldOfRow).count == 3)
    }

    @Test func fewerGroupsThanFoldsIsAnError() {
        #expect(throws: EvaluationError.fewerGroupsThanFolds(groups: 2, folds: 3)) {
            try GroupedKFold(labels: [true, false, true], groups: ["a", "b", "a"], foldCount: 3)
        }
    }

    @Test func twoNumberedClassesGiveTheFoldsOfTheTwoLabels() throws {
        var generator = SeededGenerator(seed: 8)
        let labels = (0..<120).map { _ in generator.index(below: 3) == 0 }
        let groups = (0..<120).map { _ in Optional("g\(generator.index(below: 17))") }
        let folds = try GroupedKFold(labels: labels, groups: groups, foldCount: 4, seed: 2)
        let numbered = try GroupedKFold(
            classes: labels.map { $0 ? 0 : 1 }, classCount: 2, groups: groups, foldCount: 4, seed: 2)
        #expect(folds == numbered)
    }

    @Test func eachOfManyClassesIsSpreadOverTheFolds() throws {
        let classes = (0..<120).map { $0 % 6 }
        let folds = try GroupedKFold(
            classes: classes, classCount: 6, groups: (0..<120).map { "g\($0)" }, foldCount: 5)
        for fold in 0..<5 {
            for number in 0..<6 { #expect(folds.rows(in: fold).count { classes[$0] == number } == 4) }
        }
    }

    /// Groups of one class alone, from the heaviest to the lightest: 19 of opinion, 40 single rows of reporting, 11 of opinion.
    @Test func groupsOfOneClassGoToTheFoldThatHasFewestRowsOfIt() throws {
        let opinion = (1...30).flatMap { [String?](repeating: "opinion \($0)", count: $0) }
        let labels = opinion.map { _ in true } + [Bool](repeating: false, count: 40)
        let groups = opinion + [String?](repeating: nil, count: 40)
        let folds = try GroupedKFold(labels: labels, groups: groups, foldCount: 7)
        var (opinions, reports) = ([Int](repeating: 0, count: 7), [Int](repeating: 0, count: 7))
        func poorest(in counts: [Int]) -> Int {
            let all = zip(opinions, reports).map { $0 + $1 }
            return (0..<7).min { (counts[$0], all[$0]) < (counts[$1], all[$1]) } ?? 0
        }
        func dealOpinions(_ sizes: ClosedRange<Int>) {
            for size in sizes.reversed() {
                let fold = poorest(in: opinions)
                opinions[fold] += size
                #expect(folds.foldOfRow[size * (size - 1) / 2] == fold, "group of \(size)")
            }
        }
        dealOpinions(12...30)
        for _ in 0..<40 { reports[poorest(in: reports)] += 1 }
        dealOpinions(1...11)
        #expect((0..<7).map { folds.rows(in: $0).count { !labels[$0] } } == reports)
    }
}
