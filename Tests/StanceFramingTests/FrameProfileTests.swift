import StanceFraming
import StanceText
import Testing

@Suite struct FrameProfileTests {
    private func vocabulary() throws -> FrameVocabulary {
        try FrameVocabulary(
            name: "two",
            lexicons: [
                try Samples.lexicon("conflict", "war", "war of words"),
                try Samples.lexicon("morality", "lies"),
            ], measurements: [.init(frame: "morality", paragraphs: 9, alpha: 0.6, area: 0.69, interval: nil)]
        )
    }

    private let text = """
        The war began in May. "These are lies about the war," the minister said on Friday.
        It is a “war”, and a war of words it remains.
        """

    @Test func hitsAreSplitByWhoseWordTheyAre() throws {
        let profile = FrameProfile(of: [Samples.passage(text)], vocabulary: try vocabulary())
        let conflict = profile.frames[0]
        #expect(conflict.mentions.map(\.term) == ["war", "war", "war", "war of words"])
        #expect(conflict.mentions.map(\.voice) == [.author, .quoted, .quoted, .author])
        #expect(conflict.mentions.map(\.location.line) == [1, 1, 2, 2])
        #expect(profile.frames[1].mentions.map(\.voice) == [.quoted])
        #expect(profile.words == [.author: 15, .quoted: 7, .attributed: 5])
        #expect(conflict.rate(in: .author) == WordRate(count: 2, words: 15))
        #expect(conflict.rate() == WordRate(count: 4, words: 27))
    }

    @Test func ratesAreOfAThousandWordsWithGarwoodsInterval() throws {
        let rate = WordRate(count: 5, words: 500)
        #expect(rate.perThousand == 10)
        let interval = try #require(rate.interval)
        #expect((interval.lowerBound - 3.246_972_780_236_84).magnitude < 1e-9)
        #expect((interval.upperBound - 23.336_664_158_645_34).magnitude < 1e-9)
        #expect(WordRate(count: 0, words: 0).perThousand == nil)
        #expect(WordRate(count: 0, words: 0).interval == nil)
    }

    @Test func aShortTextIsFlagged() throws {
        let profile = FrameProfile(of: [Samples.passage(text)], vocabulary: try vocabulary())
        #expect(profile.isTooShort)
        let long = Samples.passage(
            [String](repeating: "The war began in May.", count: 50).joined(separator: " "))
        #expect(!FrameProfile(of: [long], vocabulary: try vocabulary()).isTooShort)
    }

    @Test func theStandingOfAFrameComesFromTheTable() throws {
        let vocabulary = try vocabulary()
        #expect(vocabulary.frames[0].measurement == nil)
        #expect(vocabulary.frames[1].measurement?.isExperimental == true)
        let table =
            "frame\tparagraphs\talpha\tauc\tlow\thigh\nconflict\t200\t0.8\t0.9\t0.85\t0.94\nempty\t9\t\t\t\t\n"
        let measured = try FrameMeasurement.all(parsing: table, file: "m.tsv")
        #expect(measured.map(\.isExperimental) == [false, true])
        #expect(measured[0].interval == 0.85...0.94)
        #expect(throws: FramingError.malformedMeasurement(file: "m.tsv", line: 2, text: "a\tb")) {
            try FrameMeasurement.all(parsing: "h\na\tb\n", file: "m.tsv")
        }
    }

    @Test func theReportsOfTheSeedsDwellOnConflictAndTheCommentaryDoesNot() throws {
        let vocabulary = try Samples.generic()
        let mixed = try Samples.seed(4)
        let report = mixed.part(named: "report") { $0.location.line < 27 }
        let comment = mixed.part(named: "comment") { $0.location.line >= 27 }
        let rates = try [Samples.seed(1), Samples.seed(3), report, comment].map { passage in
            let profile = FrameProfile(of: [passage], vocabulary: vocabulary)
            return (
                conflict: try #require(profile.frames[0].rate().perThousand),
                morality: try #require(profile.frames[3].rate().perThousand)
            )
        }
        for rate in rates.dropLast() {
            #expect(rate.conflict >= 2 * rates[3].conflict)
            #expect(rates[3].morality >= 5 * rate.morality)
        }
        #expect(rates[3].morality > 0)
    }
}
