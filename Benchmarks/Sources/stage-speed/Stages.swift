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

    init(of texts: [String], with classifier: StanceClassifier) {
        let extractor = classifier.extractor
        func readings() -> [Reading] { texts.map { Reading(ofSentences: [$0], name: "table") } }
        let samples = readings().map { SentenceSample($0.sentences[0], in: $0) }
        let rows = samples.map(extractor.row(for:))
        var options = StanceClassifier.Options()
        options.explains = false
        let scores = samples.map { classifier.score($0, options: options) }
        let table = SentenceTable(dialect: .tsv)

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
            ("terms", CPUTime.median { for sample in samples { use(extractor.tfidf.transform(sample)) } }),
            ("all features", CPUTime.median { for sample in samples { use(extractor.row(for: sample)) } }),
            (
                "dot product",
                CPUTime.median { for row in rows { use(classifier.regression.decisionValue(for: row)) } }
            ),
            ("output", CPUTime.median { for score in scores { use(table.row(score)) } }),
            (
                "reading to decision",
                CPUTime.median { for text in texts { use(Self.score(text, classifier, options)) } }
            ),
        ]
    }

    private static func lookUps(of sample: SentenceSample, _ options: TFIDFVectorizer.Options) -> Int {
        let words = sample.reading.tokens.tokens[sample.sentence.tokens].filter { $0.kind != .punctuation }
        let wordTerms = options.wordLengths.reduce(0) { $0 + max(0, words.count - $1 + 1) }
        return words.reduce(wordTerms) { count, word in
            options.characterLengths.reduce(count) { $0 + max(0, word.range.count + 2 - $1 + 1) }
        }
    }

    private static func score(
        _ text: String, _ classifier: StanceClassifier, _ options: StanceClassifier.Options
    ) -> SentenceScore {
        let reading = Reading(ofSentences: [text], name: "table")
        return classifier.score(SentenceSample(reading.sentences[0], in: reading), options: options)
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
