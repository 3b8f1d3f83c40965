import StanceKit

/// A small labelled corpus and lexicons, made for the tests: what a model learns from it is of no other use.
enum TestCorpus {
    private static let reports = [
        "The council approved the budget on Monday, according to the minutes.",
        "Officials said the bridge will reopen in May.",
        "The company reported sales of 3.2 million in the second quarter.",
        "Police arrested two men near the station on Friday.",
        "\"We will appeal,\" the lawyer told reporters outside the court.",
        "The ministry published the figures last week.",
        "Voters go to the polls in eleven regions on Sunday.",
        "The storm closed four schools and cut power to 900 homes.",
    ]
    private static let opinions = [
        "This is a shameful failure and nobody should pretend otherwise.",
        "The so-called reform is a disgrace.",
        "Surely we deserve better than this pathetic excuse?", "It is clear that the minister must resign.",
        "What a wonderful, generous and long overdue idea!", "I think the plan is foolish and far too late.",
        "Nothing could be more absurd than this timid compromise.",
        "We should be ashamed of how little we have done.",
    ]

    /// A table of documents of four sentences each, both labels in every document.
    static func table(documents: Int = 12, onlyReporting: Bool = false) -> String {
        var text = "sentence_id\tsentence\tlabel\tgroup\n"
        for document in 0..<documents {
            for position in 0..<4 {
                let isOpinion = position % 2 == 1 && !onlyReporting
                let sentences = isOpinion ? opinions : reports
                let sentence = sentences[(document * 3 + position) % sentences.count]
                text +=
                    "\(document)-\(position)\t\(sentence)\t\(isOpinion ? "opinion" : "reporting")\td\(document)\n"
            }
        }
        return text
    }

    static let lexiconText = """
        # category: evaluative
        # definition: Words that judge.
        # source: Written for the tests.
        # licence: CC0-1.0
        shameful\t2\ta
        disgrace\t2\tn
        pathetic\t2\ta
        wonderful\t2\ta
        foolish\t1\ta
        absurd\t2\ta
        """

    static func material(table text: String = table()) throws -> TrainingMaterial {
        let corpus = LabelledCorpus(reading: try LabelledTable(parsing: text, file: "test.tsv"))
        let lexicon = try Lexicon(parsing: lexiconText, file: "evaluative.lex")
        return TrainingMaterial(
            train: .init(
                name: "train", file: "test.tsv", bytes: Array(text.utf8), corpus: corpus, licence: "CC0-1.0"),
            held: [
                .init(
                    name: "dev", file: "test.tsv", bytes: Array(text.utf8), corpus: corpus, licence: "CC0-1.0"
                )
            ],
            lexicons: [.init(lexicon: lexicon, bytes: Array(lexiconText.utf8))],
            recipeBytes: Array("recipe".utf8))
    }

    static let recipe = TrainingRecipe(name: "test", foldCount: 3)

    static func classifier() throws -> StanceClassifier {
        try StanceClassifier(fitting: try material(), recipe: recipe)
    }

    /// The shipped model, from the checkout.
    static func shipped() throws -> StanceClassifier {
        try StanceClassifier(contentsOf: Checkout.path("Models/news-en/news-en.stance"))
    }
}

/// Files of this checkout.
enum Checkout {
    /// The path of a file named from the checkout's root.
    static func path(_ name: String, from file: String = #filePath) -> String {
        file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/"
            + name
    }

    /// A document of the checkout.
    static func document(_ name: String) throws -> Document {
        try Document(name: name, bytes: try InputFile.bytes(at: path(name)))
    }
}
