import StanceText
import Testing

/// The loop over eight bytes at once cuts the same words as a plain reading of the rules, letter by letter.
@Suite struct TokenScanTests {
    /// The tokens of ASCII text after the rules in `Tokenizer`'s comment, without a thought for speed.
    private func plainTokens(_ text: String) -> [String] {
        let letters = Array(text)
        var tokens: [String] = []
        var index = 0
        func isWord(_ at: Int) -> Bool {
            at < letters.count && (letters[at].isLetter || letters[at].isNumber)
        }
        func joins(_ at: Int, from start: Int) -> Bool {
            guard at > start, at + 1 < letters.count else { return endsInitialism(at, from: start) }
            let (before, after) = (letters[at - 1], letters[at + 1])
            switch letters[at] {
            case "'": return after.isLetter
            case "-": return after.isLetter || after.isNumber
            case "&": return before.isUppercase && after.isUppercase
            case ",", ":", "/": return before.isNumber && after.isNumber
            case ".":
                if before.isNumber, after.isNumber { return true }
                let isLone = before.isLetter && (at - 1 == start || letters[at - 2] == ".")
                let goesOn = after.isLetter && at + 2 < letters.count && letters[at + 2] == "."
                return isLone && (goesOn || at > start + 1)
            default: return false
            }
        }
        func endsInitialism(_ at: Int, from start: Int) -> Bool {
            at > start + 1 && letters[at] == "." && letters[at - 1].isLetter && letters[at - 2] == "."
        }
        while index < letters.count {
            let start = index
            if isWord(index) {
                while index < letters.count, isWord(index) || joins(index, from: start) { index += 1 }
                tokens.append(String(letters[start..<index]))
            } else {
                if !letters[index].isWhitespace { tokens.append(String(letters[index])) }
                index += 1
            }
        }
        return tokens
    }

    @Test func fastAndPlainReadingAgreeOnRandomText() {
        var generator = SplitMix64(seed: 7)
        let alphabet = Array("abcxyzABZ''--..,,&&::/  \n079?(\"")
        for _ in 0..<4_000 {
            let length = Int.random(in: 0...40, using: &generator)
            let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? " " })
            let document = Document(name: "text", text: text)
            let found = Tokenizer().tokens(of: document).tokens.map { document.text(in: $0.range) }
            #expect(found == plainTokens(text), "\(text)")
        }
    }

    /// Tables of words are asked by it before the word itself is read.
    @Test func tokensCarryTheHashOfTheirFoldedForm() {
        let plain =
            "NATO’s well-known 1,000 unmistakably misunderstandings, incomprehensibilities; AT&T's café é … U.S. a"
        for text in RandomText.all(count: 300, longest: 60, seed: 8) + [plain] {
            let sequence = Tokenizer().tokens(of: Document(name: "text", text: text))
            for token in sequence.tokens {
                #expect(
                    token.wordHash == sequence.key(of: token).shortHash, "\(sequence.foldedText(of: token))")
            }
        }
    }

    @Test(arguments: 1...33)
    func wordsOfAnyLengthAreCutWhereTheyEnd(_ length: Int) {
        let word = String(repeating: "w", count: length)
        for text in [word, word + " ", word + "é", word + ".", word + "'s", "(" + word + ")"] {
            let document = Document(name: "text", text: text)
            let first = Tokenizer().tokens(of: document).tokens.map { document.text(in: $0.range) }
            let expected =
                text.hasSuffix("é") || text.hasSuffix("'s") ? text : String(repeating: "w", count: length)
            #expect(first.contains(expected), "\(text)")
        }
    }

    @Test func moreTokensThanExpectedAreAllFound() {
        let text = String(repeating: "a,1-\u{2019}b U.S. ", count: 5_000)
        let document = Document(name: "text", text: text)
        let tokens = Tokenizer().tokens(of: document)
        let unit = ["a", ",", "1", "-", "\u{2019}", "b", "U.S."]
        #expect(
            tokens.tokens.map { document.text(in: $0.range) }
                == Array(repeatElement(unit, count: 5_000).joined()))
        let folded = ["a", ",", "0", "-", "'", "b", "u.s."]
        #expect(tokens.tokens.suffix(7).map(tokens.foldedText) == folded)
    }
}
