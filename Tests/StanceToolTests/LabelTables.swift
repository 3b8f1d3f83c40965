/// Small tables with labels, made for the tests.
enum LabelTables {
    private static let topics = [
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

    /// A table of three topics in twelve papers, with columns of the usual names or others.
    static func topics(text: String = "text", label: String = "label", group: String = "group") -> String {
        var table = "\(text)\t\(label)\t\(group)\n"
        for paper in 0..<12 {
            for name in topics.keys.sorted() {
                for position in 0..<2 {
                    let sentence = topics[name]?[(paper * 3 + position) % 4] ?? ""
                    table += "\(sentence)\t\(name)\tp\(paper)\n"
                }
            }
        }
        return table
    }

    /// Opinions and reports under the labels of CheckThat!, in eight documents.
    static let subjective: String = {
        let opinions = [
            "This is a shameful failure and nobody should pretend otherwise.",
            "The so-called reform is a disgrace.", "We deserve better than this pathetic excuse!",
        ]
        let reports = [
            "The council approved the budget on Monday.", "Officials said the bridge will reopen in May.",
            "Police arrested two men near the station on Friday.",
        ]
        var table = "sentence_id\tsentence\tlabel\tgroup\n"
        for row in 0..<32 {
            let sentence = (row % 2 == 0 ? opinions : reports)[row / 2 % 3]
            table += "\(row)\t\(sentence)\t\(row % 2 == 0 ? "SUBJ" : "OBJ")\td\(row / 4)\n"
        }
        return table + "32\tIt rained.\t-\td0\n33\tIt snowed.\t\td0\n"
    }()

    /// Stances towards one target, and a row on another.
    static let tweets: String = {
        let stances = [
            ("FAVOR", ["We must act on this now!", "Long overdue action, we march today"]),
            ("AGAINST", ["The scare is a silly hoax", "Stop this costly nonsense"]),
            ("NONE", ["Good morning everyone", "Soup for lunch again"]),
        ]
        var table = "ID\tTarget\tTweet\tStance\n"
        for row in 0..<30 {
            let (stance, texts) = stances[row % 3]
            table += "\(row)\tClimate Change\t\(texts[row / 3 % 2])\t\(stance)\n"
        }
        return table + "90\tAtheism\tNo gods at all\tFAVOR\n"
    }()
}
