/// The verbs by which English news passes on what somebody said or thought, as finite forms.
///
/// Compiled after the classes of reporting verbs in Quirk et al. 1985 (§16.31) and Thompson & Ye 1991; our own choice.
enum AttributionVerbs {
    /// Plain verbs of saying, as they stand next to a quotation.
    static let plainSpeech: Set<String> = [
        "said", "says", "say", "told", "tells", "added", "adds", "asked", "asks", "replied", "replies",
        "answered", "wrote", "writes",
        "tweeted", "posted", "noted", "notes", "explained", "explains", "continued", "recalled", "recalls",
        "stated", "states",
        "declared", "declares", "announced", "announces", "warned", "warns", "insisted", "insists",
        "concluded", "concludes",
    ]

    /// What a finite form says of the act, or `nil` if it reports nothing.
    static func kind(of word: String) -> Cue.Kind? { kinds[word] }

    /// Forms that are nouns or participles as often as verbs of saying: they need a subject right before them.
    static let needSubject: Set<String> = [
        "states", "notes", "claims", "reports", "demands", "hopes", "fears", "wants", "views", "remarks",
        "counters", "estimates",
        "promises", "sees", "maintains", "read", "fear", "hope", "report", "claim", "say", "call", "calls",
        "called", "describes",
        "described", "announced", "added", "posted", "considered", "continued", "judged", "viewed", "saw",
        "recalled", "urged",
        "urges", "interpret", "thought", "felt", "feels", "suspects", "doubts", "repeated", "confirmed",
        "reported", "estimated",
        "proposed", "suggested", "promised", "predicted", "rejected", "dismissed", "branded", "threatened",
        "alleged", "worries",
        "want", "deny", "warn", "argue", "insist", "accuse", "believe", "tell",
    ]

    /// Participles that name an act of saying when they follow a comma or "by" (", saying …").
    static let participles: Set<String> = [
        "saying", "adding", "arguing", "claiming", "insisting", "noting", "stating", "explaining", "telling",
        "writing",
    ]

    private static let kinds: [String: Cue.Kind] = {
        var kinds: [String: Cue.Kind] = [:]
        for (kind, words) in classes {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                kinds[String(word)] = kind
            }
        }
        return kinds
    }()

    private static let classes: [(Cue.Kind, String)] = [
        (
            .speech,
            """
            said says say told tells tell added adds stated states announced announces reported reports report replied replies
            answered responded asked asks wrote writes tweeted posted explained explains noted notes remarked remarks observed
            commented declared declares recalled recalls continued reiterated reiterates repeated reaffirmed reaffirms confirmed
            confirms testified mentioned read reminded reminds informed briefed disclosed signalled signaled indicated
            """
        ),
        (
            .judgement,
            """
            accused accuses accuse alleged alleges claimed claims claim insisted insists insist argued argues argue denied denies deny
            warned warns warn hailed hails praised praises criticized criticised criticizes criticises condemned condemns denounced
            denounces blamed blames blasted slammed rejected dismissed called calls described describes branded urged urges demanded demands
            promised promises threatened vowed vows pledged predicted predicts admitted admits conceded concedes acknowledged
            acknowledges suggested suggests contended contends maintained maintains asserted asserts complained complains boasted joked
            quipped countered counters estimated estimates mooted proposed proposes recommended recommends lamented
            judged concluded concludes stressed stresses emphasized emphasised underlined
            """
        ),
        (
            .thought,
            """
            believed believes believe thinks thought feared fears fear hoped hopes hope wanted wants want considers considered regards
            regarded sees saw views viewed feels felt worries worried suspects suspected doubts doubted interpret interprets assumes assumed
            """
        ),
    ]
}
