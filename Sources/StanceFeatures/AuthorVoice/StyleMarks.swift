import StanceText

/// What a word or mark can be for the style features.
struct StyleMarks: OptionSet {
    let rawValue: UInt32

    static let demonstrative = StyleMarks(rawValue: 1 << 0)
    static let there = StyleMarks(rawValue: 1 << 1)
    static let subordinator = StyleMarks(rawValue: 1 << 2)
    static let questionWord = StyleMarks(rawValue: 1 << 3)
    static let presentBe = StyleMarks(rawValue: 1 << 4)
    static let pastBe = StyleMarks(rawValue: 1 << 5)
    static let future = StyleMarks(rawValue: 1 << 6)
    /// A common irregular past, or a word in -ed.
    static let past = StyleMarks(rawValue: 1 << 7)
    /// A word in -s or -ing, which may be a verb.
    static let maybeVerb = StyleMarks(rawValue: 1 << 8)
    static let causal = StyleMarks(rawValue: 1 << 9)
    static let comparison = StyleMarks(rawValue: 1 << 10)
    static let generality = StyleMarks(rawValue: 1 << 11)
    /// No acronym when it is written in capitals.
    static let ordinary = StyleMarks(rawValue: 1 << 12)
    static let person = StyleMarks(rawValue: 1 << 13)
    static let judging = StyleMarks(rawValue: 1 << 14)
    static let negation = StyleMarks(rawValue: 1 << 15)
    static let but = StyleMarks(rawValue: 1 << 16)
    static let comma = StyleMarks(rawValue: 1 << 17)
    static let question = StyleMarks(rawValue: 1 << 18)
    static let exclamation = StyleMarks(rawValue: 1 << 19)
    static let ellipsis = StyleMarks(rawValue: 1 << 20)
    static let period = StyleMarks(rawValue: 1 << 21)
    static let semicolon = StyleMarks(rawValue: 1 << 22)
    static let colon = StyleMarks(rawValue: 1 << 23)
    static let dash = StyleMarks(rawValue: 1 << 24)
    static let parenthesis = StyleMarks(rawValue: 1 << 25)
    /// A percent or currency sign.
    static let measure = StyleMarks(rawValue: 1 << 26)

    /// The marks of a folded word or punctuation mark.
    init(of word: String) {
        var marks = Self.listed[word] ?? []
        if word.hasSuffix("ed"), word.utf8.count > 4 { marks.insert(.past) }
        if word.hasSuffix("s") || word.hasSuffix("ing") { marks.insert(.maybeVerb) }
        if word.hasSuffix("n't") { marks.insert(.negation) }
        self = marks
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    private static let listed: [String: StyleMarks] = {
        var listed: [String: StyleMarks] = [:]
        for (marks, words) in lists {
            for word in words { listed[word, default: []].formUnion(marks) }
        }
        return listed
    }()

    private static let lists: [(StyleMarks, Set<String>)] = [
        (.demonstrative, StyleWords.demonstratives), (.there, ["there", "there's"]),
        (.subordinator, StyleWords.subordinators), (.questionWord, StyleWords.questionWords),
        (.presentBe, StyleWords.presentBe), (.pastBe, StyleWords.pastBe), (.future, StyleWords.future),
        (.past, StyleWords.irregularPasts), (.causal, StyleWords.causal),
        (.comparison, StyleWords.comparison), (.generality, StyleWords.generality),
        (.ordinary, StyleWords.ordinary), (.person, StyleWords.persons), (.judging, StyleWords.judging),
        (.negation, ["not"]), (.but, ["but"]), (.comma, [","]), (.question, ["?"]), (.exclamation, ["!"]),
        (.ellipsis, ["…"]), (.period, ["."]), (.semicolon, [";"]), (.colon, [":"]),
        (.dash, ["\u{2013}", "\u{2014}", "-"]), (.parenthesis, ["("]), (.measure, ["%", "$", "£", "€"]),
    ]
}
