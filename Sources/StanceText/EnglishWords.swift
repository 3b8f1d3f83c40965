/// The words that the rules for voices and roles know, with their classes.
enum EnglishWords {
    /// Looks up a word.
    static let table = WordTable<WordClasses>(
        AttributionVerbs.reporting + AttributionVerbs.behaviour + grammar + singles + blocks)

    /// Words around a verb that tell its subject, its complement and its clause.
    private static let grammar: [(classes: WordClasses, words: String)] = [
        (
            .between,
            """
            also then later earlier repeatedly recently already has have had did does do once now only still
            often again never not even just in turn himself herself themselves itself today yesterday long since
            sometimes generally usually always
            """
        ),
        (.passiveAuxiliary, "is are was were be been being am get got gets"),
        (
            .determiner,
            """
            the a an this that these those its his her their my our your any each every of for in on at by with
            from and or about own so no such as to
            """
        ),
        (
            .thirdPerson,
            """
            he she it they some many most others both one several few people police critics
            """
        ),
        (.otherPerson, "i we you let let's me please them him us who which whom what"),
        (.nobody, "nobody none whoever no-one anyone anybody everyone everybody"),
        (
            .modal,
            """
            can could will would must should may might shall cannot can't won't wouldn't to i'd i've we've i'm
            """
        ),
        (.irregularPlural, "men women people children police media staff bloc"),
        (
            .clauseOpener,
            """
            he she it they there i we you the a an this these his her their its our any no more most some all
            both neither one two nothing what how why whether if
            """
        ),
        (
            .finiteAuxiliary,
            """
            is are was were has have had will would can could may might must should do does did isn't aren't
            wasn't weren't won't wouldn't can't couldn't needs makes
            """
        ),
        (
            .subordinator,
            """
            which whom whose what who when because if before since although though where than unless until
            whether how why that moment whatever whenever wherever
            """
        ),
        (.coordinator, "and but while yet ;"),
        (.negation, "not never n't didn't doesn't don't"),
        (.noObject, "of as . ; )"),
        (.particle, "up off themselves himself herself itself out"),
        (.aboutWord, "of about against"),
        (.objectPronoun, "it this them him her"),
        (.nounPreposition, "of on in at for from to among who"),
        (.phraseBlocker, "i we you to which that"),
        (.phraseSecond, "to the of out it quoted said on reported"),
        (
            .phraseStart,
            """
            according in is are point points pointed speaks speak spoke had went put puts was as made
            """
        ),
    ]

    /// Single words and marks that the rules name.
    private static let singles: [(classes: WordClasses, words: String)] = [
        (.who, "who"),
        (.told, "told"),
        (.wasOrWere, "was were"),
        (.andOrBut, "and but"),
        (.that, "that"),
        (.said, "said"),
        (.by, "by"),
        (.for, "for"),
        (.to, "to"),
        (.says, "says"),
        (.so, "so"),
        (.what, "what"),
        (.whetherIfWhy, "whether if why"),
        (.thoseOrOthers, "those others"),
        (.i, "i"),
        (.comma, ","),
        (.period, "."),
        (.colon, ":"),
        (.semicolon, ";"),
        (.questionMark, "?"),
        (.openingParenthesis, "("),
        (.closingParenthesis, ")"),
        (.enDash, "\u{2013}"),
        (.emDash, "\u{2014}"),
    ]

    /// Words that tell what a block is on its page.
    private static let blocks: [(classes: WordClasses, words: String)] = [
        (
            .function,
            """
            the a an of to in on at for that and its their his her has have is are with as by from after who how
            why what no not cannot will
            """
        ),
        (
            .date,
            """
            january february march april may june july august september october november december jan feb mar
            apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday a.m
            p.m a.m. p.m. min read comments comment updated
            """
        ),
        (
            .credit,
            """
            photo photos picture image credit photograph getty ap afp illustration photographs scan archive
            """
        ),
        (
            .site,
            """
            cookies affiliate newsletter javascript inbox donation stories privacy device site website comments
            article letter spam limits hyperlink permission weekly ctrl
            """
        ),
        (.separator, "| » · ← →"),
    ]
}
