import StanceFeatures
import StanceText

/// Sentences to make features from.
enum Samples {
    /// One sentence, read by itself.
    static func sentence(_ text: String) -> SentenceSample {
        let reading = Reading(ofSentences: [text], name: "sample")
        return SentenceSample(reading.sentences[0], in: reading)
    }

    /// The sentences of a document.
    static func sentences(of text: String) -> [SentenceSample] {
        let reading = Reading(of: Document(name: "sample", text: text))
        return reading.sentences.map { SentenceSample($0, in: reading) }
    }

    /// A small corpus with quotations, attributions and opinions in it.
    static let corpus = [
        "The council met on Monday and talked about the new bridge.",
        "Nobody wanted the bridge, and nobody said why.",
        "It is a shameful plan, and it helps nobody at all!",
        "“We will build the bridge,” the mayor said on Monday.",
        "The mayor said the “new” plan was no mistake.",
        "According to the paper, the bridge will cost 100,000 more.", "Why build a bridge that nobody wants?",
        "No wonder the council failed; it always has.", "– The bridge is a shameful mistake, says the mayor.",
        "WE believe the plan must not pass, but the council wants it (again).", "Perhaps.", "",
    ].map(sentence)

    static let lexicons = [
        lexicon("irony", "no wonder\t2\t-\n=May\t1\t-\nwonder\t1\tn"),
        lexicon(
            "evaluation", "shameful\t2\ta\nmistake\t1\tn\nfail\t1\tv\nbetray*\t2\t-", kind: "evaluative"),
        lexicon("openers", "no wonder\t1\t-\nperhaps\t1\t-\nwhy\t2\t-", position: "sentence-start"),
    ]

    static func lexicon(
        _ category: String, _ entries: String, position: String? = nil, kind: String? = nil
    ) -> String {
        "# category: \(category)\n# definition: Words of a test.\n# source: Written for the tests.\n# licence: CC0-1.0\n"
            + (position.map { "# position: \($0)\n" } ?? "") + (kind.map { "# kind: \($0)\n" } ?? "")
            + entries + "\n"
    }

    static func index(_ lexicons: [String] = lexicons) throws -> LexiconIndex {
        try LexiconIndex(try lexicons.enumerated().map { try Lexicon(parsing: $1, file: "\($0).lex") })
    }
}
