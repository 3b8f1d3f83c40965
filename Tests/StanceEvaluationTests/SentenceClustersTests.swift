import StanceEvaluation
import Testing

@Suite struct SentenceClustersTests {
    private let long = "The council voted on the new harbour tax."
    private let short = "He declined to comment."

    @Test func groupsStayAsTheyAre() {
        let clusters = SentenceClusters(groups: ["b", "a", "b", nil], texts: [long, short, nil, short])
        #expect(clusters.names == ["b", "a", "b", nil])
    }

    @Test func aRepeatedSentenceJoinsItsDocuments() {
        let clusters = SentenceClusters(
            groups: ["b", "a", "b", "c"],
            texts: [long, "The  council voted on\nthe new harbour tax.", short, "x"])
        #expect(clusters.names == ["a", "a", "a", "c"])
    }

    @Test func aShortSentenceJoinsNothing() {
        #expect(SentenceClusters(groups: ["a", "b"], texts: [short, short]).names == ["a", "b"])
    }

    @Test func joiningGoesOnThroughOthers() {
        let other = "Nobody at the ministry would say when."
        let clusters = SentenceClusters(groups: ["c", "b", "b", "a"], texts: [long, long, other, other])
        #expect(clusters.names == ["a", "a", "a", "a"])
    }

    @Test func repeatsWithoutADocumentAreOneCluster() {
        let names = SentenceClusters(groups: [nil, nil, nil], texts: [short, long, short]).names
        #expect(names[0] != nil && names[0] == names[2])
        #expect(names[1] == nil)
    }

    /// Ten copies of the data are no more evidence than the data: not a bit of an interval changes.
    @Test func copiesOfTheDataChangeNoInterval() throws {
        let rows = try Fixture.observations(of: "candidate")
        let texts = rows.indices.map { "sentence number \($0) of the data that is copied" }
        func intervals(copies: Int) -> [Metric: ClosedRange<Double>?] {
            let all = (0..<copies).flatMap { _ in rows }
            let names = SentenceClusters(
                groups: (0..<copies).flatMap { copy in
                    rows.map { row in row.group.map { "\($0) copy \(copy)" } }
                },
                texts: (0..<copies).flatMap { _ in texts }
            ).names
            let clustered = zip(all, names).map {
                Observation(
                    isOpinion: $0.isOpinion, probability: $0.probability,
                    isPredictedOpinion: $0.isPredictedOpinion, group: $1)
            }
            return Bootstrap(draws: 200).intervals(on: clustered).mapValues(\.bounds)
        }
        let once = intervals(copies: 1)
        let often = intervals(copies: 5)
        for metric in Metric.allCases {
            let (first, second) = (try #require(once[metric] ?? nil), try #require(often[metric] ?? nil))
            #expect(isClose(second.lowerBound, first.lowerBound), "\(metric)")
            #expect(isClose(second.upperBound, first.upperBound), "\(metric)")
        }
    }
}
