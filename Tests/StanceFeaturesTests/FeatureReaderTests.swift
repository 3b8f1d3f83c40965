import Foundation
import StanceFeatures
import StanceLinearAlgebra
import StanceText
import Testing

@Suite struct FeatureReaderTests {
    private func extractor(_ groups: Set<FeatureGroup> = Set(FeatureGroup.allCases)) throws
        -> FeatureExtractor
    {
        try FeatureExtractor(
            fitting: Samples.corpus, lexicons: try Samples.index(), options: .init(groups: groups))
    }

    @Test func whatIsRememberedChangesNothing() throws {
        let extractor = try extractor()
        var reader = FeatureReader(extractor)
        for _ in 0..<3 {
            for sample in Samples.corpus {
                #expect(reader.row(for: sample) == FeatureReader.fresh(extractor, sample))
                #expect(reader.occurrences(in: sample) == extractor.occurrences(in: sample))
            }
        }
    }

    @Test func moreWordsThanAreRememberedChangeNothing() throws {
        let extractor = try extractor()
        var reader = FeatureReader(extractor)
        for start in stride(from: 0, to: 70_000, by: 1_000) {
            let words = (start..<(start + 1_000)).map { "w\($0)" }.joined(separator: " ")
            _ = reader.row(for: Samples.sentence(words))
        }
        for sample in Samples.corpus {
            #expect(reader.row(for: sample) == FeatureReader.fresh(extractor, sample))
        }
    }

    @Test func wordsLongerThanAKeyAreReadTheSame() throws {
        let extractor = try extractor()
        var reader = FeatureReader(extractor)
        let sample = Samples.sentence(
            "Antidisestablishmentarianism is a shameful mistake, antidisestablishmentarianism!")
        let first = reader.row(for: sample)
        #expect(reader.row(for: sample) == first)
        #expect(FeatureReader.fresh(extractor, sample) == first)
    }

    /// Terms are looked up together up to a thousand a word, and the columns of four million are kept: words on both sides of these.
    @Test(arguments: [2, 42, 43, 300_000]) func termsOfALongWordAreCounted(bridges: Int) throws {
        let extractor = try extractor()
        let word = String(repeating: "bridge", count: bridges)
        let sample = Samples.sentence(word)
        var counts: [Substring: Int] = [:]
        let padded = " \(word) "
        let lengths = try #require(extractor.tfidf.options.characterLengths)
        for length in lengths {
            let utf8 = padded.utf8
            var (first, last) = (utf8.startIndex, utf8.index(utf8.startIndex, offsetBy: length))
            while true {
                counts[padded[first..<last], default: 0] += 1
                guard last < utf8.endIndex else { break }
                (first, last) = (utf8.index(after: first), utf8.index(after: last))
            }
        }
        var values: [Int: Double] = [:]
        for column in 0..<extractor.tfidf.columnCount {
            guard let count = counts[extractor.tfidf.vocabulary.term(column).text[...]] else { continue }
            values[column] =
                (1 + log(Double(count))) * Double(extractor.tfidf.inverseDocumentFrequencies[column])
        }
        let length = values.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let weights =
            [Double](repeating: 1, count: extractor.sparseColumnCount)
            + [Double](repeating: 0, count: extractor.denseColumnCount)
        var reader = FeatureReader(extractor, weights: weights)
        let occurrences = reader.occurrences(in: sample).filter {
            $0.column < extractor.sparseColumnCount
        }
        #expect(Set(occurrences.map(\.column)) == Set(values.keys))
        #expect(occurrences.count == values.count)
        for occurrence in occurrences {
            #expect(abs(occurrence.amount - (values[occurrence.column] ?? 0) / length) < 1e-6)
        }
        let sum = values.values.reduce(0, +) / length
        #expect(abs(reader.product(of: sample) - sum) < 1e-6)
        // What comes after it in a new sentence is kept again.
        for sample in Samples.corpus {
            #expect(reader.row(for: sample) == FeatureReader.fresh(extractor, sample))
        }
    }

    @Test func productIsThatOfTheRow() throws {
        let extractor = try extractor()
        let count = extractor.denseColumnCount
        let raw = try FeatureExtractor(
            tfidf: extractor.tfidf, lexicons: extractor.lexicons, groups: Set(FeatureGroup.allCases),
            standardization: try Standardization(
                means: .init(repeating: 0, count: count), scales: .init(repeating: 1, count: count)))
        var generator = SplitMix64(seed: 11)
        let weights = (0..<(extractor.sparseColumnCount + count)).map { _ in
            Double.random(in: -1...1, using: &generator)
        }
        var reader = FeatureReader(raw, weights: weights)
        // A hundred times the same word, and words with the same characters.
        let repeating = String(repeating: "peace ", count: 100) + "peaceful peace is a shameful shame"
        for sample in Samples.corpus + [Samples.sentence(repeating)] {
            // Rows are rounded to single precision.
            #expect(abs(reader.product(of: sample) - raw.row(for: sample).dot(weights)) < 1e-6)
            let sum = raw.occurrences(in: sample).reduce(0) { $0 + $1.amount * weights[$1.column] }
            #expect(abs(reader.product(of: sample) - sum) < 1e-12)
        }
    }

    /// After more words than the vocabulary has terms, pairs are found by their words' columns.
    @Test(arguments: [true, false]) func productsStayTheSameOncePairsAreKnownByTheirWords(hasWords: Bool)
        throws
    {
        let all = try TFIDFVectorizer(
            fitting: Samples.corpus, options: .init(characterLengths: nil, minimumDocumentFrequency: 1))
        // Without single words, pairs cannot be known by them.
        let terms = (0..<all.vocabulary.count).map(all.vocabulary.term).filter {
            hasWords || $0.text.contains(" ")
        }
        let vectorizer = try TFIDFVectorizer(
            options: all.options, vocabulary: Vocabulary(terms),
            inverseDocumentFrequencies: terms.indices.map { 1 + Float($0 % 7) })
        let dense = try self.extractor([])
        let extractor = try FeatureExtractor(
            tfidf: vectorizer, lexicons: dense.lexicons, groups: [],
            standardization: try Standardization(
                means: .init(repeating: 0, count: dense.denseColumnCount),
                scales: .init(repeating: 1, count: dense.denseColumnCount)))
        var generator = SplitMix64(seed: 12)
        let weights =
            terms.map { _ in Double.random(in: -1...1, using: &generator) }
            + .init(repeating: 0, count: dense.denseColumnCount)
        let samples =
            Samples.corpus + [Samples.sentence("The bridge, the bridge is the plan: nobody wanted rubble.")]
        let products = samples.map { sample in
            var reader = FeatureReader(extractor, weights: weights)
            return reader.product(of: sample)
        }
        for (sample, product) in zip(samples, products) {
            #expect(abs(product - extractor.row(for: sample).dot(weights)) < 1e-6)
        }
        #expect(products.contains { $0 != 0 })
        var reader = FeatureReader(extractor, weights: weights)
        var second = reader
        for _ in 0..<5 { #expect(samples.map { reader.product(of: $0) } == products) }
        #expect(5 * samples.reduce(0) { $0 + $1.sentence.wordCount } > 2 * terms.count)
        // A copy that has seen nothing finds what the first one has made.
        #expect(samples.map { second.product(of: $0) } == products)
    }

    /// Sentences that are looked at together have the products they have alone: of words and pairs, of characters too, and with dense columns.
    @Test(arguments: [(nil, false), (2...3, false), (nil, true)] as [(ClosedRange<Int>?, Bool)])
    func sentencesOfAReadingHaveTheProductsTheyHaveAlone(characters: ClosedRange<Int>?, style: Bool) throws {
        let extractor = try FeatureExtractor(
            fitting: Samples.corpus, lexicons: try LexiconIndex([]),
            options: .init(
                terms: .init(characterLengths: characters, minimumDocumentFrequency: 1), style: style))
        var generator = SplitMix64(seed: 13)
        let weights = (0..<(extractor.sparseColumnCount + extractor.denseColumnCount)).map { _ in
            Double.random(in: -1...1, using: &generator)
        }
        // More tokens than are looked at together, more words than are remembered, some longer than a key, and no word at all.
        let known = Samples.corpus.map { $0.reading.text(of: $0.sentence) }
        let texts =
            (0..<12_000).map { number in
                let words = (0..<12).map { "w\(12 * number + $0)" }.joined(separator: " ")
                return known[number % known.count] + " " + words + " the bridge, the bridge"
            } + ["...", "Antidisestablishmentarianism is antidisestablishmentarianism."] + known
        let reading = Reading(ofSeparateSentences: texts, name: "a.tsv")
        var together = FeatureReader(extractor, weights: weights)
        var alone = FeatureReader(extractor, weights: weights)
        for _ in 0..<2 {
            let products = together.products(ofSentencesIn: reading)
            #expect(products == reading.sentences.map { alone.product(of: SentenceSample($0, in: reading)) })
            #expect(Set(products).count > known.count)
        }
        let nothing = Reading(ofSeparateSentences: [], name: "a.tsv")
        #expect(together.products(ofSentencesIn: nothing).isEmpty)
    }
}

extension Vocabulary {
    /// A vocabulary of terms in their order.
    fileprivate init(_ terms: [Term]) throws {
        var (bytes, ends): ([UInt8], [UInt32]) = ([], [])
        for term in terms {
            bytes += [term.kind.rawValue] + Array(term.text.utf8)
            ends.append(UInt32(bytes.count))
        }
        try self.init(table: HashTable(numbering: terms.map(\.hash)), termBytes: bytes, termEnds: ends)
    }
}

extension FeatureReader {
    /// The row that a reader gives which has seen nothing before.
    fileprivate static func fresh(_ extractor: FeatureExtractor, _ sample: SentenceSample) -> DesignRow {
        var reader = FeatureReader(extractor)
        return reader.row(for: sample)
    }
}
