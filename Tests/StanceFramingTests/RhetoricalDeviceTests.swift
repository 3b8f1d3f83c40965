import StanceFeatures
import StanceFraming
import StanceText
import Testing

@Suite struct RhetoricalDeviceTests {
    private func devices(_ text: String, _ categories: String...) throws -> [RhetoricalDevice] {
        let lexicons = try categories.map { try Samples.lexicon($0, "clearly", "perhaps") }
        return RhetoricalDevice.all(
            in: [Samples.passage(text)], lexicons: LexiconVectorizer(index: try LexiconIndex(lexicons)))
    }

    @Test func onlyTheAuthorsOwnDevicesCount() throws {
        let found = try devices(
            """
            Want proof? Clearly the so-called “peace plan” has failed. "Who clearly knows?" he asked. He said it was clearly over. \
            It was clearly over.
            """, "boosters")
        #expect(found.map(\.kind) == [.questions, .scareQuotes, .boosters])
        #expect(found[0].mentions.map(\.term) == ["want proof"])
        #expect(found[1].mentions.map(\.term) == ["peace plan"])
        #expect(found[2].mentions.map(\.location.column) == [13, 127])
    }

    @Test func aDeviceWhoseLexiconIsMissingIsLeftOut() throws {
        #expect(try devices("Perhaps.", "other").map(\.kind) == [.questions, .scareQuotes])
        #expect(try devices("Perhaps.", "hedges").map(\.kind).last == .hedges)
    }
}
