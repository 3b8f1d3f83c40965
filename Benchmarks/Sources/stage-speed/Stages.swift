import StanceKit

/// The stages of scoring a table, each timed alone over the same sentences, with what it does counted.
struct Stages {
    let sentences: Int
    let bytes: Int
    let tokens: Int
    /// Word and character n-grams that are looked up in the vocabulary; of character n-grams as many as ASCII words have.
    let lookUps: Int
    let sparseElements: Int
    let denseColumns: Int
    /// How large the tables are that a look-up of a term, and one of its weight, may hit.
    let vocabularyBytes: Int
    let weightBytes: Int
    let seconds: [(stage: String, seconds: Double)]

    /// So many records are read at once, as in scoring a table.
    private static let readTogether = 256

    init(of texts: [String], with classifier: StanceClassifier) throws {
        let extractor = classifier.extractor
        let batches = stride(from: 0, to: texts.count, by: Self.readTogether).map {
            Array(texts[$0..<min($0 + Self.readTogether, texts.count)])
        }
        func readings() -> [Reading] { batches.map { Reading(ofSeparateSentences: $0, name: "table") } }
        let samples = readings().flatMap { reading in
            reading.sentences.map { SentenceSample($0, in: reading) }
        }
        let rows = samples.map(extractor.row(for:))
        var options = StanceClassifier.Options()
        options.explained = .none
        var scorer = SentenceScorer(classifier, options: options)
        let scores = samples.map { scorer.score($0) }
        let table = SentenceTable(dialect: .tsv)
        let weights = classifier.regression.weights
        var reader = FeatureReader(extractor, weights: weights)
        var terms = FeatureReader(
            try FeatureExtractor(
                tfidf: extractor.tfidf, lexicons: LexiconVectorizer(index: try LexiconIndex([])),
                style: false,
                standardization: try Standardization(means: [], scales: [])),
            weights: Array(weights[..<extractor.sparseColumnCount]))

        sentences = texts.count
        bytes = texts.reduce(0) { $0 + $1.utf8.count + 1 }
        tokens = samples.reduce(0) { $0 + $1.sentence.tokens.count }
        lookUps = samples.reduce(0) { $0 + Self.lookUps(of: $1, extractor.tfidf.options) }
        sparseElements = rows.reduce(0) { $0 + $1.sparse.count }
        denseColumns = extractor.denseColumnCount
        // An open-addressing table of hashes (8 bytes) and numbers (4 bytes) with at most half of the slots taken.
        var slots = 1
        while slots < 2 * extractor.tfidf.vocabulary.count { slots *= 2 }
        vocabularyBytes = slots * 12
        weightBytes = classifier.regression.weights.count * MemoryLayout<Double>.stride
        seconds = [
            ("reading", CPUTime.median { use(readings()) }),
            // Both with the product, which scoring takes of the terms at once.
            (
                "terms",
                CPUTime.median { for sample in samples { use(terms.product(of: sample)) } }
            ),
            (
                "all features",
                CPUTime.median { for sample in samples { use(reader.product(of: sample)) } }
            ),
            (
                "dot product",
                CPUTime.median { for row in rows { use(classifier.regression.decisionValue(for: row)) } }
            ),
            (
                "output",
                CPUTime.median {
                    var bytes: [UInt8] = []
                    for score in scores { table.append(score, to: &bytes) }
                    use(bytes)
                }
            ),
            (
                "reading to decision",
                CPUTime.median {
                    for reading in readings() {
                        for sentence in reading.sentences {
                            use(scorer.score(SentenceSample(sentence, in: reading)))
                        }
                    }
                }
            ),
        ]
    }

    private static func lookUps(of sample: SentenceSample, _ options: TFIDFVectorizer.Options) -> Int {
        let words = sample.reading.tokens.tokens[sample.sentence.tokens].filter { $0.kind != .punctuation }
        let wordTerms = options.wordLengths.reduce(0) { $0 + max(0, words.count - $1 + 1) }
        return words.reduce(wordTerms) { count, word in
            (options.characterLengths.map(Array.init) ?? []).reduce(count) {
                $0 + max(0, word.range.count + 2 - $1 + 1)
            }
        }
    }

    var json: JSON {
        .object([
            .init("sentences", .int(sentences)), .init("bytes", .int(bytes)), .init("tokens", .int(tokens)),
            .init("lookUps", .int(lookUps)), .init("sparseElements", .int(sparseElements)),
            .init("denseColumns", .int(denseColumns)), .init("vocabularyBytes", .int(vocabularyBytes)),
            .init("weightBytes", .int(weightBytes)),
            .init("seconds", .object(seconds.map { .init($0.stage, .double($0.seconds)) })),
        ])
    }
}
