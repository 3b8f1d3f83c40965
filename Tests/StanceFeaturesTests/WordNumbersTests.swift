import StanceFeatures
import StanceText
import Testing

@Suite struct WordNumbersTests {
    private func numbers(_ text: String, _ words: inout WordNumbers) -> [Int32] {
        let tokens = Reading(of: Document(name: "a.txt", text: text)).tokens
        var numbers: [Int32] = []
        words.append(tokens.tokens.indices, of: tokens, to: &numbers)
        return numbers
    }

    @Test func wordsOfAnyUsualLengthAreFoundAgain() {
        let longest = String(repeating: "x", count: WordNumbers.longest)
        for word in ["a", "sixteen-letters-x", "incomprehensibly", "antidisestablishmentarianism", longest] {
            var words = WordNumbers()
            let text = "\(word) one \(word) two \(word)"
            #expect(Set(numbers(text, &words)).count == words.count)
            let count = words.count
            #expect(Set(numbers(text.uppercased(), &words)).count == count && words.count == count)
        }
    }

    @Test func wordsOfOneBytePatternButDifferentEndsDiffer() {
        var words = WordNumbers()
        let start = String(repeating: "y", count: 20)
        #expect(numbers("\(start)a \(start)b \(start)a", &words) == [0, 1, 0])
    }

    /// Or a document of one huge word would be kept.
    @Test func longerWordsAreNewEachTime() {
        var words = WordNumbers()
        let word = String(repeating: "x", count: WordNumbers.longest + 1)
        #expect(numbers("\(word) \(word) \(word)", &words) == [0, 1, 2])
    }

    @Test func manyWordsAreFoundAgainByTheirNumbers() {
        var words = WordNumbers()
        let text = (0..<20_000).map { "w\(String($0, radix: 26)) x\($0)" }.joined(separator: " ")
        let first = numbers(text, &words)
        #expect(Set(first).count == words.count && first.max().map { Int($0) + 1 } == words.count)
        #expect(numbers(text, &words) == first)
    }

    @Test func forgottenWordsAreNewAgain() {
        var words = WordNumbers()
        let text = (0..<2_000).map { "v\($0)" }.joined(separator: " ") + " incomprehensiblenesses"
        let first = numbers(text, &words)
        words.removeAll()
        #expect(words.count == 0)
        #expect(numbers(text, &words) == first)
    }

    /// Words without keys have numbers too, but no slots.
    @Test func wordsAfterManyLongOnesAreFoundAgain() {
        var words = WordNumbers()
        let long = (0..<3_000).map { "\(String(repeating: "z", count: 20))\(String($0, radix: 36))" }
        let text = "one two \(long.joined(separator: " ")) three four"
        let first = numbers(text, &words)
        #expect(Set(first).count == words.count)
        #expect(numbers("one two three four", &words) == first.prefix(2) + first.suffix(2))
        #expect(numbers(text, &words) == first)
    }
}
