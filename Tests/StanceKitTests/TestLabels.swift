import StanceKit

/// A small corpus with labels of its own, made for the tests.
enum TestLabels {
    static let topics = [
        "economy": [
            "The company reported higher sales in the second quarter.",
            "Shares in the bank fell after the earnings report.", "Inflation slowed as energy prices fell.",
            "The central bank raised interest rates.",
        ],
        "sport": [
            "The striker scored twice in the final match.", "The team won the cup after extra time.",
            "Her coach praised the defence after the game.", "The goalkeeper saved a penalty in the match.",
        ],
        "weather": [
            "The storm closed schools in the north.", "Rain is expected on Sunday in the south.",
            "Strong wind and snow closed the pass.", "Fog covered the airport in the morning.",
        ],
    ]

    /// A table of documents of two sentences of each topic.
    static func table(documents: Int = 9, topics names: [String] = ["economy", "sport", "weather"]) -> String
    {
        var text = "text\tlabel\tgroup\n"
        for document in 0..<documents {
            for name in names {
                for position in 0..<2 {
                    let sentences = topics[name] ?? []
                    let sentence = sentences[(document * 3 + position) % sentences.count]
                    text += "\(sentence)\t\(name)\td\(document)\n"
                }
            }
        }
        return text
    }

    static func material(_ text: String = table()) throws -> LabelMaterial {
        LabelMaterial(
            try CategoryTable(parsing: text, file: "topics.tsv"), bytes: Array(text.utf8),
            lexicons: try TestCorpus.material().lexicons, recipeBytes: Array("recipe".utf8))
    }

    static func classifier() throws -> LabelClassifier {
        try LabelClassifier(fitting: try material(), recipe: TestCorpus.recipe)
    }

    /// Sentences on two targets.
    static let tweets: String = {
        let stances = [
            "FAVOR": ["We must act now!", "Long overdue action, march today"],
            "AGAINST": ["The scare is a hoax", "Stop this nonsense"],
            "NONE": ["Good morning everyone", "Soup for lunch again"],
        ]
        var text = "ID\tTarget\tTweet\tStance\n"
        for row in 0..<24 {
            let stance = ["FAVOR", "AGAINST", "NONE"][row % 3]
            text += "\(row)\tClimate\t\((stances[stance] ?? [])[row / 3 % 2])\t\(stance)\n"
        }
        return text + "99\tAtheism\tNo gods.\tFAVOR\n"
    }()

    static func stances() throws -> LabelClassifier {
        let table = try CategoryTable(stancesTowards: "climate", parsing: tweets, file: "tweets.txt")
        let material = LabelMaterial(
            table, bytes: Array(tweets.utf8), lexicons: try TestCorpus.material().lexicons,
            recipeBytes: [])
        return try LabelClassifier(fitting: material, recipe: TestCorpus.recipe)
    }

    /// A sentence read alone.
    static func sample(_ text: String) -> SentenceSample {
        let reading = Reading(ofSentences: [text], name: "t")
        return SentenceSample(reading.sentences[0], in: reading)
    }
}
