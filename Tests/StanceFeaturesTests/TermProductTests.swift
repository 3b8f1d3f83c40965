import StanceFeatures
import StanceLinearAlgebra
import StanceText
import Testing

/// Once pairs are known by their words, products are those of pairs found by their hashes, to the last bit.
@Suite struct TermProductTests {
    private let extractor: FeatureExtractor
    private let weights: [Double]
    private let samples: [SentenceSample]

    /// The vocabulary of 2,000 sentences over 90 words: some 8,000 pairs, more than find room in their lines.
    init() throws {
        var generator = SplitMix64(seed: 21)
        let words = "bcdfghjklmnprstvwz".flatMap { first in "aeiou".map { "\(first)\($0)n" } }
        let texts = (0..<2_000).map { _ in
            (0..<20).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
        }
        samples = texts.map { Samples.sentence($0) }
        extractor = try FeatureExtractor(
            fitting: samples, lexicons: try LexiconIndex([]),
            options: .init(
                terms: .init(characterLengths: nil, minimumDocumentFrequency: 1), groups: [], style: false))
        weights = (0..<(extractor.sparseColumnCount + extractor.denseColumnCount)).map { _ in
            Double.random(in: -1...1, using: &generator)
        }
    }

    /// The product that a reader finds which has seen too few words for a table of pairs.
    private func product(of sample: SentenceSample) -> Double {
        var reader = FeatureReader(extractor, weights: weights)
        return reader.product(of: sample)
    }

    /// A reader that has seen so many words that it has a table of pairs.
    private func practised() -> FeatureReader {
        var reader = FeatureReader(extractor, weights: weights)
        for sample in samples { _ = reader.product(of: sample) }
        return reader
    }

    @Test func pairsHaveTheWeightsThatTheirHashesFind() {
        #expect(extractor.sparseColumnCount > 7_000)
        var reader = practised()
        for sample in samples.prefix(300) {
            let product = product(of: sample)
            #expect(reader.product(of: sample) == product)
            // Rows are rounded to single precision.
            #expect(abs(extractor.row(for: sample).dot(weights) - product) < 1e-5)
        }
    }

    @Test(arguments: [
        "ban ban ban ban", "ban ben ban ben ban bin",
        "nobody ban nobody ban", "ban, ben; ban: ben!", "nobody knows", "...",
    ]) func termsThatComeUpAgainAreCounted(text: String) {
        var reader = practised()
        let sample = Samples.sentence(text)
        #expect(reader.product(of: sample) == product(of: sample))
    }

    /// The pairs of a sentence that is too long are found by their hashes.
    @Test(arguments: [511, 512, 513, 5_000]) func longSentencesHaveTheirProducts(words: Int) {
        let some = samples[0].reading.text(of: samples[0].sentence).split(separator: " ")
        let text = (0..<words).map { some[$0 * $0 % some.count] }.joined(separator: " ")
        let sample = Samples.sentence(text)
        var reader = practised()
        #expect(reader.product(of: sample) == product(of: sample))
        let reading = Reading(ofSeparateSentences: [text, "ban", text], name: "a.tsv")
        #expect(reader.products(ofSentencesIn: reading).first == product(of: sample))
    }

    /// A word of more than 64 bytes is not known again, so that a sentence's words could not be counted by their numbers.
    @Test func vocabulariesOfVeryLongWordsHaveTheirProducts() throws {
        let long = String(repeating: "long", count: 17)
        let text = "a \(long) story, a \(long) story, and a \(long)"
        let extractor = try FeatureExtractor(
            fitting: [Samples.sentence(text), Samples.sentence("A story is long.")],
            lexicons: try LexiconIndex([]),
            options: .init(
                terms: .init(characterLengths: nil, minimumDocumentFrequency: 1), groups: [], style: false))
        let weights = (0..<(extractor.sparseColumnCount + extractor.denseColumnCount)).map(Double.init)
        var reader = FeatureReader(extractor, weights: weights)
        for _ in 0..<20 {
            let product = reader.product(of: Samples.sentence(text))
            #expect(abs(product - extractor.row(for: Samples.sentence(text)).dot(weights)) < 1e-5)
        }
    }
}
