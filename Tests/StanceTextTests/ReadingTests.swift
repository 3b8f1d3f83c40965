import StanceText
import Testing

/// What holds for every text whatever, on seeded random ones.
@Suite struct ReadingTests {
    private static let readings =
        (RandomText.all(count: 400, longest: 60, seed: 1) + RandomText.all(count: 20, longest: 600, seed: 2))
        .map { Reading(of: Document(name: "random", text: $0)) }

    /// Whether bytes are white space only; a byte order mark may stand at the start of the document.
    private func isGap(_ range: Range<Int>, of document: Document) -> Bool {
        var scalars = document.text(in: range).unicodeScalars[...]
        if range.lowerBound == 0, scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        return scalars.allSatisfy(\.properties.isWhitespace)
    }

    @Test func sentencesAndGapsReproduceTheBytes() {
        for reading in Self.readings {
            let document = reading.document
            var end = 0
            var bytes: [UInt8] = []
            for sentence in reading.sentences {
                // Ascending and disjoint: otherwise the gap could not be formed.
                guard sentence.range.lowerBound >= end, !sentence.range.isEmpty else {
                    Issue.record("\(sentence.range) after \(end)")
                    return
                }
                #expect(isGap(end..<sentence.range.lowerBound, of: document))
                bytes += document.bytes[end..<sentence.range.upperBound]
                end = sentence.range.upperBound
            }
            #expect(isGap(end..<document.bytes.count, of: document))
            #expect(bytes + document.bytes[end...] == document.bytes)
        }
    }

    @Test func sentencesHaveNoWhiteSpaceAroundThem() {
        for reading in Self.readings {
            for sentence in reading.sentences {
                let scalars = reading.text(of: sentence).unicodeScalars
                #expect(scalars.first?.properties.isWhitespace == false)
                #expect(scalars.last?.properties.isWhitespace == false)
            }
        }
    }

    @Test func blocksAscendAndHoldTheirSentences() {
        for reading in Self.readings {
            var sentenceCount = 0
            var end = 0
            for (index, block) in reading.blocks.enumerated() {
                #expect(block.index == index)
                #expect(block.range.lowerBound >= end)
                #expect(block.sentences.lowerBound == sentenceCount && !block.sentences.isEmpty)
                let sentences = reading.sentences[block.sentences]
                #expect(sentences.first?.range.lowerBound == block.range.lowerBound)
                #expect(sentences.last?.range.upperBound == block.range.upperBound)
                #expect(sentences.allSatisfy { $0.block == index && $0.role == block.role })
                sentenceCount = block.sentences.upperBound
                end = block.range.upperBound
            }
            #expect(sentenceCount == reading.sentences.count)
        }
    }

    @Test func placesAgreeWithASlowRecount() {
        for reading in Self.readings {
            for sentence in reading.sentences {
                let before = reading.document.text(in: 0..<sentence.range.lowerBound)
                let start = before.utf16.count
                #expect(sentence.utf16Range == start..<(start + reading.text(of: sentence).utf16.count))
                #expect(sentence.location == slowLocation(after: before))
            }
        }
    }

    private func slowLocation(after text: String) -> TextLocation {
        var (line, column) = (1, 1)
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\n", previous == "\r" {
                // The second half of a line end: counted already.
            } else if scalar == "\n" || scalar == "\r" {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
            previous = scalar
        }
        return TextLocation(line: line, column: column)
    }

    @Test func tokensQuotationsAndCuesLieWithinTheirSentence() {
        for reading in Self.readings {
            var tokenEnd = 0
            for sentence in reading.sentences {
                #expect(sentence.tokens.lowerBound >= tokenEnd)
                tokenEnd = sentence.tokens.upperBound
                for token in reading.tokens.tokens[sentence.tokens] {
                    #expect(sentence.range.contains(token.range.lowerBound))
                    #expect(token.range.upperBound <= sentence.range.upperBound)
                }
                var end = sentence.range.lowerBound
                for quotation in sentence.quotations {
                    #expect(quotation.lowerBound >= end && !quotation.isEmpty)
                    end = quotation.upperBound
                }
                #expect(end <= sentence.range.upperBound)
                if let cue = sentence.cue { #expect(cue.range.clamped(to: sentence.range) == cue.range) }
            }
            #expect(reading.sentences.reduce(0) { $0 + $1.tokens.count } == reading.tokens.tokens.count)
        }
    }

    @Test func tokensCoverAllVisibleScalars() {
        for reading in Self.readings {
            var covered = Set<Int>()
            for token in reading.tokens.tokens { covered.formUnion(token.range) }
            var offset = 0
            for scalar in reading.document.text(in: 0..<reading.document.bytes.count).unicodeScalars {
                let isHidden = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
                #expect(covered.contains(offset) || isHidden, "\(scalar.escaped(asASCII: true)) at \(offset)")
                offset += String(scalar).utf8.count
            }
        }
    }

    /// A text without line ends is one line and one block, however long.
    @Test func placesInALongLineAreExact() {
        let count = 4_000
        let text = String(repeating: "“No,” he said. ", count: count)
        let reading = Reading(of: Document(name: "long", text: text))
        #expect(reading.sentences.count == count)
        #expect(reading.sentences.last?.location == TextLocation(line: 1, column: 15 * (count - 1) + 1))
        #expect(reading.sentences.allSatisfy { $0.quotations.count == 1 })
    }

    @Test func rowsOfATableAreKeptAsTheyAre() {
        var generator = SplitMix64(seed: 3)
        let texts = RandomText.all(count: 200, longest: 20, seed: 4)
            .map { $0.filter { !$0.isNewline } }
        for _ in 0..<50 {
            let rows = (0..<12).map { _ in texts.randomElement(using: &generator) ?? "" }
            let reading = Reading(ofSentences: rows, name: "rows")
            #expect(reading.sentences.map(reading.text(of:)) == rows)
        }
    }
}
