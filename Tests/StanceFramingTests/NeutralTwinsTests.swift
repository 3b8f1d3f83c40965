import StanceFeatures
import StanceFraming
import StanceText
import Testing

@Suite struct NeutralTwinsTests {
    private func shipped() throws -> NeutralTwins {
        let file = "Training/lexicons/neutral-twins.tsv"
        return try NeutralTwins(parsing: try CheckoutFile(file).text, file: file)
    }

    private func loadedNaming() throws -> Lexicon {
        let file = "Training/lexicons/loaded-naming.lex"
        return try Lexicon(parsing: try CheckoutFile(file).text, file: file)
    }

    @Test func everyLoadedNameIsInTheLexiconAndNoNeutralOneIs() throws {
        let twins = try shipped()
        let forms = Set(try loadedNaming().entries.flatMap(\.forms))
        #expect(twins.pairs.count >= 200)
        #expect(twins.pairs.map(\.loaded).filter { !forms.contains($0) } == [])
        #expect(twins.pairs.map { $0.neutral.lowercased() }.filter(forms.contains) == [])
    }

    @Test func noNeutralNameHoldsALoadedOne() throws {
        let vectorizer = LexiconVectorizer(index: try LexiconIndex([try loadedNaming()]))
        let loaded = try shipped().pairs.map(\.neutral).filter { name in
            let passage = Samples.passage("They spoke of \(name) on Monday.")
            return passage.sentences.contains {
                !vectorizer.matches(in: SentenceSample($0, in: passage.reading)).isEmpty
            }
        }
        #expect(loaded == [])
    }

    @Test func neitherSideHasMuchMoreThanTheOther() throws {
        let sides = try CheckoutFile("Training/lexicons/neutral-twins.tsv").text.split(separator: "\n")
            .dropFirst()
            .map { $0.split(separator: "\t").last.map(String.init) ?? "" }
        #expect(Set(sides) == ["left", "right", "either"])
        let (left, right) = (sides.count { $0 == "left" }, sides.count { $0 == "right" })
        #expect(Double(max(left, right)) <= 1.5 * Double(min(left, right)), "\(left) and \(right)")
    }

    @Test func loadedNamesOfTheAuthorsAreShownWithTheirTwins() throws {
        let twins = try NeutralTwins(
            parsing: "loaded\tneutral\tsaid_by\nregime\tgovernment\teither\n", file: "t.tsv")
        let lexicons = [
            try Samples.lexicon("loaded-naming", "regime", "thug"), try Samples.lexicon("hedges", "perhaps"),
        ]
        let devices = RhetoricalDevice.all(
            in: [
                Samples.passage("The Regime’s man is perhaps a thug. He met another of the regime on Monday.")
            ],
            lexicons: LexiconVectorizer(index: try LexiconIndex(lexicons)), twins: twins)
        let naming = try #require(devices.first { $0.kind == .loadedNaming })
        #expect(naming.mentions.map(\.term) == ["regime's", "thug", "regime"])
        #expect(naming.neutralNames == ["regime's": "government", "regime": "government"])
        #expect(devices.first { $0.kind == .hedges }?.neutralNames == nil)
    }

    @Test(arguments: ["regime", "regime\t", "Regime\tgovernment", "a\tb\na\tc"])
    func aLineThatIsNoPairIsRefused(lines: String) {
        #expect(throws: FramingError.self) {
            try NeutralTwins(parsing: "loaded\tneutral\n" + lines, file: "t.tsv")
        }
    }
}
