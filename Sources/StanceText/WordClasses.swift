/// What a word or mark can be for the rules of voices and roles; a word may be several things.
///
/// Each class stands for a list of words in `EnglishWords`; classes of one word serve the rules that name it.
struct WordClasses: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    // MARK: Verbs of saying and thinking

    /// A finite form by which news passes on what somebody said or thought.
    static let reporting = bit(0)
    /// A reporting verb that judges ("accused"); without this and the next one it is one of speech.
    static let judgement = bit(1)
    /// A reporting verb of thinking or wanting.
    static let thought = bit(2)
    /// A reporting verb that needs a clause, a quotation, or a place between commas after it.
    static let takesClause = bit(3)
    /// A reporting verb that needs an object that is judged.
    static let takesObject = bit(4)
    /// A reporting verb that needs an infinitive further on.
    static let takesInfinitive = bit(5)
    /// A plain verb of saying, as it stands next to a quotation.
    static let plainSpeech = bit(6)
    /// A noun or adjective as often as a verb: it needs a subject right before it.
    static let alsoNoun = bit(7)
    /// A plural or base form: its subject is a plural, a name, or one of a few pronouns.
    static let baseForm = bit(8)
    /// A verb whose clause often begins without "that".
    static let dropsThat = bit(9)
    /// A participle that names an act of saying after a comma or "by".
    static let participle = bit(10)
    /// A verb of promising, which takes an infinitive.
    static let promise = bit(11)
    /// A verb that takes "about" or "of" for its content.
    static let takesAbout = bit(12)
    /// A noun whose content follows with "that" as often as a verb's.
    static let nounWithThat = bit(13)

    // MARK: Around the verb

    /// An adverb or auxiliary between a subject and its verb.
    static let between = bit(14)
    static let passiveAuxiliary = bit(15)
    static let determiner = bit(16)
    /// A pronoun or noun that is a third person by itself.
    static let thirdPerson = bit(17)
    /// A word that is no third-person subject.
    static let otherPerson = bit(18)
    static let nobody = bit(19)
    static let modal = bit(20)
    static let irregularPlural = bit(21)
    /// A word that can begin a clause without "that".
    static let clauseOpener = bit(22)
    static let finiteAuxiliary = bit(23)
    static let subordinator = bit(24)
    /// "and", "but", "while", "yet" and the semicolon.
    static let coordinator = bit(25)
    static let negation = bit(26)
    /// A word after a verb that shows it to have no judged object.
    static let noObject = bit(27)
    /// A particle or reflexive, after which a verb means something else.
    static let particle = bit(28)
    /// "of", "about", "against".
    static let aboutWord = bit(29)
    static let objectPronoun = bit(30)
    /// A preposition after a plural noun.
    static let nounPreposition = bit(31)
    /// A word before a source phrase that takes its force.
    static let phraseBlocker = bit(32)
    /// The first word of a source phrase.
    static let phraseStart = bit(33)

    // MARK: Single words and marks

    static let who = bit(34)
    static let told = bit(35)
    static let wasOrWere = bit(36)
    static let andOrBut = bit(37)
    static let that = bit(38)
    static let said = bit(39)
    static let by = bit(40)
    static let `for` = bit(41)
    static let to = bit(42)
    static let says = bit(43)
    static let so = bit(44)
    static let what = bit(45)
    static let whetherIfWhy = bit(46)
    static let thoseOrOthers = bit(47)
    static let i = bit(48)
    static let comma = bit(49)
    static let period = bit(50)
    static let colon = bit(51)
    static let semicolon = bit(52)
    static let questionMark = bit(53)
    static let openingParenthesis = bit(54)
    static let closingParenthesis = bit(55)
    static let enDash = bit(56)
    static let emDash = bit(57)

    // MARK: Blocks

    /// A word that sentences have and names of pages have not.
    static let function = bit(58)
    /// A word of dates and times.
    static let date = bit(59)
    /// A word of every phrase that credits a picture.
    static let credit = bit(60)
    /// A word of every phrase that shows a short sentence to be the site's.
    static let site = bit(61)
    /// A mark that sites print between links.
    static let separator = bit(62)

    /// The second word of a source phrase.
    static let phraseSecond = bit(63)

    private static func bit(_ number: UInt64) -> WordClasses { WordClasses(rawValue: 1 << number) }
}
