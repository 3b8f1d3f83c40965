/// What a word can be for the group `argument`: closed lists, looked up by the hash of the folded form.
struct ArgumentWords: OptionSet {
    let rawValue: UInt16

    static let demonstrative = ArgumentWords(rawValue: 1 << 0)
    /// A form of be, have or do, or a modal: what follows "this" where it is no noun.
    static let auxiliary = ArgumentWords(rawValue: 1 << 1)
    static let what = ArgumentWords(rawValue: 1 << 2)
    static let isOrWas = ArgumentWords(rawValue: 1 << 3)
    /// "it", "this", "that".
    static let it = ArgumentWords(rawValue: 1 << 4)
    /// "it's", "that's".
    static let contracted = ArgumentWords(rawValue: 1 << 5)
    /// What makes a judgement of "it … to": "is", "would", "seems".
    static let judgingVerb = ArgumentWords(rawValue: 1 << 6)
    static let toOrThat = ArgumentWords(rawValue: 1 << 7)
    static let degree = ArgumentWords(rawValue: 1 << 8)
    static let negation = ArgumentWords(rawValue: 1 << 9)
    static let contrast = ArgumentWords(rawValue: 1 << 10)
    static let superlative = ArgumentWords(rawValue: 1 << 11)
    /// A word in -est that is no superlative, or one that just measures.
    private static let plainEst = ArgumentWords(rawValue: 1 << 12)

    /// What a folded word is.
    ///
    /// - Complexity: O(*m*) for *m* bytes.
    static func marks(of folded: ArraySlice<UInt8>) -> ArgumentWords {
        var marks = table.number(of: hash(folded)).map { listed[$0].marks } ?? []
        if folded.suffix(3).elementsEqual("n't".utf8) { marks.insert(.negation) }
        if folded.count > 5, !marks.contains(.plainEst), folded.suffix(3).elementsEqual("est".utf8) {
            marks.insert(.superlative)
        }
        return marks
    }

    private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash = TermHash(kind: 0x61)
        hash.combine(word)
        return hash.value
    }

    private static let listed: [(word: String, marks: ArgumentWords)] = {
        var words: [String: ArgumentWords] = [:]
        for (marks, list) in lists {
            for word in list.split(whereSeparator: \.isWhitespace) {
                words[String(word), default: []].formUnion(marks)
            }
        }
        return words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }()

    private static let table = HashTable(numbering: listed.map { hash($0.word.utf8) })

    private static let lists: [(ArgumentWords, String)] = [
        (.demonstrative, "this these those"),
        (
            .auxiliary,
            """
            is are am isn't aren't it's that's there's he's she's was were wasn't weren't has have had hasn't haven't
            hadn't does do did doesn't don't didn't will would can could may might must should won't wouldn't can't
            cannot couldn't shouldn't
            """
        ),
        (.what, "what"),
        (.isOrWas, "is was"),
        (.it, "it this that it's that's"),
        (.contracted, "it's that's"),
        (.judgingVerb, "is was isn't would has seems"),
        (.toOrThat, "to that"),
        (.degree, "so too such"),
        (.negation, "no not never nor neither nothing without cannot"),
        (
            .contrast,
            """
            rather instead despite yet still even indeed however nevertheless though although while whereas unlike
            """
        ),
        (
            .plainEst,
            """
            request interest protest arrest suggest contest forest harvest invest manifest conquest bequest largest
            highest lowest latest oldest youngest biggest
            """
        ),
    ]
}
