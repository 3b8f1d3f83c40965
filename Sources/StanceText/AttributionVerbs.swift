/// The verbs by which English news passes on what somebody said or thought, as finite forms.
///
/// Compiled after the classes of reporting verbs in Quirk et al. 1985 (§16.31) and Thompson & Ye 1991; our own choice.
enum AttributionVerbs {
    /// What must follow a verb for it to pass something on.
    enum Complement {
        /// Nothing: "said" does so in nearly every use.
        case any
        /// A clause, a quotation, or a place between commas: "noted that", "he added,".
        case clause
        /// An object that is judged: "accused the minister of".
        case object
        /// An infinitive further on: "wants the alliance to".
        case infinitive
    }

    /// What a form says of the act, and what must follow it.
    struct Entry {
        let kind: Cue.Kind
        let complement: Complement
    }

    /// The entry of a finite form, or `nil` if it reports nothing.
    static func entry(of word: String) -> Entry? { entries[word] }

    /// Plain verbs of saying, as they stand next to a quotation.
    static let plainSpeech: Set<String> = [
        "said", "says", "say", "told", "tells", "added", "adds", "asked", "asks", "replied", "replies",
        "answered",
        "wrote", "writes", "tweeted", "posted", "noted", "notes", "explained", "explains", "continued",
        "recalled",
        "recalls", "stated", "states", "declared", "declares", "announced", "announces", "warned", "warns",
        "insisted",
        "insists", "concluded", "concludes", "shouted", "cried", "joked", "quipped",
    ]

    /// Forms that are nouns or adjectives as often as verbs: they need a subject right before them.
    static let alsoNouns: Set<String> = [
        "states", "notes", "claims", "reports", "demands", "hopes", "fears", "views", "remarks", "counters",
        "estimates",
        "promises", "sees", "report", "claim", "fear", "hope", "call", "calls", "estimated", "proposed",
        "promised",
        "alleged", "object", "objects", "answered", "repeated", "complaints", "reply", "dispute", "disputes",
        "doubts",
        "point", "points", "feels", "judged", "suspects", "suspect",
        "questions", "voices", "guesses", "forecast", "read", "reads", "heard", "attacked", "expressed",
        "learned", "cites", "reported", "attributes", "urges", "caution", "confirmed", "answers",
    ]

    /// Plural and base forms: their subject is a plural, a name, or one of a few pronouns.
    static let baseForms: Set<String> = [
        "say", "tell", "argue", "insist", "believe", "think", "fear", "hope", "claim", "report", "warn",
        "suggest", "deny",
        "accuse", "point", "note", "expect", "suspect", "conclude", "contend", "maintain", "reply", "admit",
        "complain",
        "call", "describe", "object", "speak", "agree", "predict", "caution", "want", "interpret", "suppose",
        "attribute",
        "acknowledge", "dispute", "estimate", "remember", "defend", "express", "hold", "doubt", "urge",
        "assume", "consider", "find",
    ]

    /// Verbs whose clause often begins without "that": "says it will close".
    static let dropThat: Set<String> = [
        "said", "says", "say", "told", "tells", "tell", "added", "adds", "believes", "believed", "believe",
        "thinks", "thought", "think",
        "claims", "claimed", "claim", "insists", "insisted", "insist", "fears", "feared", "fear", "hopes",
        "hoped", "hope",
        "suspects", "suspect", "expects", "expect", "announced", "warned", "warns", "warn", "confirmed",
        "admitted", "admits",
        "estimates", "estimated", "promised", "reckons", "argues", "argue", "predicts", "suggested", "mooted",
        "stated", "states",
        "feels", "felt", "concluded", "denied", "denies",
    ]

    /// Participles that name an act of saying when they follow a comma or "by" (", saying …").
    static let participles: Set<String> = [
        "saying", "adding", "arguing", "claiming", "insisting", "noting", "stating", "explaining", "telling",
        "writing",
        "warning",
    ]

    private static let entries: [String: Entry] = {
        var entries: [String: Entry] = [:]
        for (kind, complement, words) in classes {
            for word in words.split(whereSeparator: \.isWhitespace) {
                entries[String(word)] = Entry(kind: kind, complement: complement)
            }
        }
        return entries
    }()

    private static let classes: [(Cue.Kind, Complement, String)] = [
        (.speech, .any, "said says say"),
        (
            .speech, .clause,
            """
            told tells tell added adds stated states announced announces reported reports report replied replies reply
            responded wrote writes tweeted posted explained explains noted notes note remarked remarks observed commented
            declared declares recalled recalls continued reiterated reiterates repeated reaffirmed reaffirms confirmed
            confirms testified mentioned reminded reminds informed disclosed revealed reveals signalled signaled indicated
            indicates answered shouted cried joked quipped assured hinted asked asks heard hears ruled ruled testifies recounted recounts
            remembered remembers remember confided retorted briefed advised forecast read reads learned understood wondered
            wonders swore swears thundered snapped whispered muttered yelled concurred clarified cites
            """
        ),
        (
            .judgement, .clause,
            """
            alleged alleges claimed claims claim insisted insists insist argued argues argue warned warns warn admitted
            admits admit conceded concedes acknowledged acknowledges acknowledge suggested suggests suggest contended
            contends contend maintained maintains maintain asserted asserts complained complains complain boasted boasts
            predicted predicts predict estimated estimates estimate concluded concludes conclude stressed stresses
            emphasized emphasised emphasizes cautioned cautions caution objected objects object lamented laments held
            holds hold threatened vowed vows pledged promised promises countered counters mooted proposed proposes agreed agrees
            recommended recommends judged speculated speculates reckons reckoned guesses guessed questioned questions lectured
            apologised apologized disagreed jokes retorts
            """
        ),
        (
            .judgement, .object,
            """
            accused accuses accuse hailed hails praised praises criticized criticised criticizes criticises condemned
            condemns denounced denounces blamed blames blasted slammed rejected rejects dismissed dismisses denied denies
            deny disputes disputed dispute urged urges urge called calls call described describes describe branded brands
            attributed attributes attribute demanded demands likened likens defended defends defend welcomed welcomes
            expressed expresses express voiced voices lambasted derided ridiculed mocked lauded championed attacked
            """
        ),
        (
            .thought, .clause,
            """
            believed believes believe thinks think thought hoped hopes hope considers consider regards
            regarded sees saw views viewed feels felt worries worried suspects suspected suspect
            interpret interprets assumes assumed assume suppose supposes supposed considered
            """
        ),
        (.thought, .object, "feared fears fear doubts doubted doubt"),
        (.thought, .infinitive, "wants wanted want expects expect"),
    ]
}
