import StanceFeatures
import Testing

@Suite struct VocabularyTests {
    /// The vocabulary of single words and their bigrams.
    private func vocabulary(_ text: String) throws -> Vocabulary {
        try TFIDFVectorizer(
            fitting: [Samples.sentence(text)],
            options: .init(wordLengths: 1...2, characterLengths: 3...3, minimumDocumentFrequency: 1)
        ).vocabulary
    }

    @Test func termsAreNumberedByKindAndThenByBytes() throws {
        let vocabulary = try vocabulary("b é a zz")
        let terms = (0..<vocabulary.count).map(vocabulary.term)
        #expect(
            terms.map(\.description) == [
                "char: a ", "char: b ", "char: zz", "char: é ", "char:zz ",
                "word:a", "word:a zz", "word:b", "word:b é", "word:zz", "word:é", "word:é a",
            ])
    }

    @Test func everyTermIsFoundUnderItsNumber() throws {
        let vocabulary = try vocabulary("the council met on Monday")
        for number in 0..<vocabulary.count {
            #expect(vocabulary.table.number(of: vocabulary.term(number).hash) == number)
        }
    }

    @Test func storedVocabularyIsTheSame() throws {
        let vocabulary = try vocabulary("the council met")
        let restored = try Vocabulary(
            table: vocabulary.table, termBytes: vocabulary.termBytes, termEnds: vocabulary.termEnds)
        #expect(restored == vocabulary)
    }

    @Test func damagedTermsAreRefused() throws {
        let good = try vocabulary("the council met")
        let (bytes, ends) = (good.termBytes, good.termEnds)
        var unknownKind = bytes
        unknownKind[0] = 0x00
        var empty = ends
        empty[1] = empty[0]
        var beyond = ends
        beyond[ends.count - 1] += 1
        var descending = ends
        descending.swapAt(0, 1)
        let damaged: [(String, [UInt8], [UInt32])] = [
            ("unknown kind", unknownKind, ends), ("empty term", bytes, empty),
            ("end beyond the bytes", bytes, beyond),
            ("descending ends", bytes, descending), ("bytes after the last term", bytes + [0x77], ends),
            ("missing bytes", bytes.dropLast(), ends), ("huge end", bytes, ends.dropLast() + [.max]),
            ("one term too few for the table", Array(bytes[..<Int(ends[ends.count - 2])]), ends.dropLast()),
        ]
        for (what, bytes, ends) in damaged {
            #expect(throws: FeatureError.self, "\(what)") {
                try Vocabulary(table: good.table, termBytes: bytes, termEnds: ends)
            }
        }
    }
}
