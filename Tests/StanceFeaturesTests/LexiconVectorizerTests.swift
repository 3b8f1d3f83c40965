import StanceFeatures
import StanceText
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct LexiconVectorizerTests {
    private func vectorizer(_ lexicons: String...) throws -> LexiconVectorizer {
        LexiconVectorizer(index: try Samples.index(lexicons))
    }

    /// The matches in a sentence: which lexicon, how strong, which words.
    private func matches(_ text: String, _ vectorizer: LexiconVectorizer) -> [String] {
        let sample = Samples.sentence(text)
        let sequence = sample.reading.tokens
        return vectorizer.matches(in: sample).map { match in
            let words = match.tokens.map { sequence.foldedText(of: sequence.tokens[$0]) }
            return "\(match.lexicon) \(match.strength) " + words.joined(separator: " ")
        }
    }

    private func values(_ text: String, _ vectorizer: LexiconVectorizer) -> [Double] {
        let sample = Samples.sentence(text)
        return vectorizer.transform(sample, matches: vectorizer.matches(in: sample))
    }

    @Test func longestMatchWins() throws {
        let vectorizer = try vectorizer(
            Samples.lexicon("a", "no\t1\t-\nno wonder\t2\t-\nwonder\t1\t-\nno wonder at all\t1\t-"))
        #expect(matches("It is no wonder.", vectorizer) == ["0 2 no wonder"])
        #expect(matches("It is no wonder at all.", vectorizer) == ["0 1 no wonder at all"])
        #expect(matches("It is no wonder at last.", vectorizer) == ["0 2 no wonder"])
        #expect(matches("No, a wonder!", vectorizer) == ["0 1 no", "0 1 wonder"])
    }

    @Test func lexiconsMatchApartFromEachOther() throws {
        let vectorizer = try vectorizer(
            Samples.lexicon("a", "no wonder\t2\t-"), Samples.lexicon("b", "wonder\t1\t-\nno wonder\t1\t-"),
            Samples.lexicon("c", "wonder\t1\t-"))
        #expect(matches("It is no wonder.", vectorizer) == ["0 2 no wonder", "1 1 no wonder", "2 1 wonder"])
    }

    @Test(arguments: ["No, wonder of wonders.", "No. Wonder.", "No – wonder.", "No “wonder”."])
    func punctuationBreaksAPhrase(_ text: String) throws {
        #expect(matches(text, try vectorizer(Samples.lexicon("a", "no wonder\t2\t-"))).isEmpty)
    }

    @Test func phraseEndsWithItsSentence() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "no wonder\t2\t-"))
        let samples = Samples.sentences(of: "It is No\n\nWonder of wonders.")
        #expect(samples.count == 2)
        #expect(samples.allSatisfy { vectorizer.matches(in: $0).isEmpty })
    }

    @Test func smallEntryMatchesAnyCase() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "shameful\t2\ta"))
        #expect(matches("SHAMEFUL, Shameful, shameful and shamefully.", vectorizer).count == 4)
    }

    @Test func entryWithEqualsSignMatchesItsCaseOnly() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "=May\t1\t-\n=No Wonder\t1\t-"))
        #expect(matches("In May he may or MAY not.", vectorizer) == ["0 1 may"])
        #expect(matches("It is no wonder.", vectorizer).isEmpty)
        #expect(matches("He read No Wonder again.", vectorizer) == ["0 1 no wonder"])
    }

    @Test func prefixMatchesAnyEnding() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "betray*\t2\t-"))
        #expect(matches("He betrays a betrayal; to betray is to Betray.", vectorizer).count == 4)
        #expect(matches("He was unbetrayed by the bet.", vectorizer).isEmpty)
    }

    @Test func possessiveMatchesItsWord() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "regime\t1\t-"))
        #expect(matches("The regime's end.", vectorizer) == ["0 1 regime's"])
        #expect(matches("The regime’s end.", vectorizer) == ["0 1 regime's"])
        #expect(matches("The regimes end.", vectorizer).isEmpty)
    }

    @Test func curlyApostropheMatchesAStraightOne() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "can't\t1\t-"))
        #expect(matches("He can’t.", vectorizer) == ["0 1 can't"])
    }

    @Test(arguments: [
        ("No wonder it failed.", 1), ("“No wonder it failed.”", 1), ("It is no wonder.", 0),
        ("(No wonder.)", 1),
    ])
    func sentenceStartEntryMatchesOnlyThere(_ text: String, _ count: Int) throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "no wonder\t2\t-", position: "sentence-start"))
        #expect(matches(text, vectorizer).count == count)
    }

    @Test func strongerOfTwoFormsCounts() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "fail\t1\tv\nfailed\t2\t-"))
        #expect(matches("It failed.", vectorizer) == ["0 2 failed"])
        #expect(matches("It fails.", vectorizer) == ["0 1 fails"])
    }

    @Test func columnsAreNamedByLexiconAndScope() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "x\t1\t-"), Samples.lexicon("b", "y\t1\t-"))
        #expect(vectorizer.columnNames == ["a", "a:own", "a:author", "b", "b:own", "b:author"])
        #expect(vectorizer.columnCount == 6)
    }

    @Test func valueIsTheLogarithmOfOnePlusTheStrengths() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "shameful\t2\t-\nbad\t1\t-"))
        let expected = [log(1 + 4.0), log(1 + 4.0), log(1 + 4.0)]
        #expect(values("It was bad and shameful and bad.", vectorizer) == expected)
        #expect(values("It was good.", vectorizer) == [0, 0, 0])
    }

    @Test func scopesFollowQuotationsAndVoice() throws {
        let vectorizer = try vectorizer(Samples.lexicon("a", "shameful\t2\t-"))
        let found = log(3.0)
        // The author's own word; the author's sentence around a quoted word; somebody else's word; a quotation.
        #expect(values("It was a shameful plan.", vectorizer) == [found, found, found])
        #expect(values("The “shameful” plan failed on Monday.", vectorizer) == [found, 0, 0])
        #expect(values("He said it was shameful.", vectorizer) == [found, found, 0])
        #expect(values("“It was a shameful plan,” he said.", vectorizer) == [found, 0, 0])
    }

    @Test func tooManyLexiconsAreRefused() throws {
        let lexicons = (0..<128).map { Samples.lexicon("c\($0)", "word\t1\t-") }
        #expect(throws: FeatureError.tooManyLexicons(count: 128, most: 127)) { try Samples.index(lexicons) }
        let index = try Samples.index(Array(lexicons.dropLast()))
        #expect(matches("A word.", LexiconVectorizer(index: index)).count == 127)
    }
}
