/// The style features: signs of who is speaking and in what manner, apart from what words mean.
///
/// Counts are of the author's own words, outside quotations, unless the name says otherwise. The raw value is the
/// position among all cases.
public enum AuthorVoiceFeature: Int, Sendable, Hashable, CaseIterable {
    /// 1 if the sentence is quoted.
    case voiceQuoted
    /// 1 if the sentence is attributed.
    case voiceAttributed
    /// 1 if the cue is a verb of saying.
    case cueSpeech
    /// 1 if the cue is a verb of saying that judges.
    case cueJudgement
    /// 1 if the cue is a verb of thinking or wanting.
    case cueThought
    /// 1 if the cue names a source.
    case cueSource
    /// The share of the words that stand in quotations.
    case quotedShare
    /// 1 if the sentence begins with a quotation.
    case opensWithQuotation
    /// 1 if there is a quotation of more than three words.
    case hasQuotation
    /// ln(1 + quotations of one to three words in the author's voice).
    case scareQuotes
    /// 1 if there is a question mark.
    case question
    /// 1 if there is an exclamation mark.
    case exclamation
    /// 1 if there is an ellipsis.
    case ellipsis
    /// 1 if there is a semicolon.
    case semicolon
    /// 1 if there is a colon.
    case colon
    /// 1 if there is a dash, or a hyphen that joins no words.
    case dash
    /// 1 if there is a parenthesis.
    case parenthesis
    /// ln(1 + words in capitals that are ordinary words: "WE", "NOT").
    case capitals
    /// ln(1 + numbers).
    case numbers
    /// 1 if there is a percent sign or a currency sign.
    case measure
    /// 1 if no word looks like a verb: a fragment.
    case fragment
    /// 1 if the first word is "this", "that", "these", "those" or "it".
    case demonstrativeOpener
    /// 1 if the first word is "there".
    case existentialOpener
    /// 1 if the first word is "if", "when", "while", "although" or the like.
    case subordinateOpener
    /// 1 if the first word is a wh-word.
    case questionOpener
    /// ln(1 + present-tense forms of be, "has" and "does").
    case presentCopula
    /// ln(1 + past-tense forms of be, "had" and "did").
    case pastCopula
    /// ln(1 + words in -ed and common irregular pasts).
    case past
    /// ln(1 + "will", "would" and the like).
    case future
    /// 1 if "I" or "we" stands up to three words before a verb of judging.
    case firstPersonJudging
    /// 1 if "not" or "n't" is followed by "but", or a clause ends in ", not X".
    case corrective
    /// ln(1 + "because", "why", "therefore", "instead" and the like).
    case causal
    /// ln(1 + "more", "most", "than", "worst" and the like).
    case comparison
    /// ln(1 + "all", "every", "always", "never", "nothing", "no one", "only").
    case generality
}

extension AuthorVoiceFeature {
    /// The name of its column.
    public var name: String {
        switch self {
        case .voiceQuoted: "voice:quoted"
        case .voiceAttributed: "voice:attributed"
        case .cueSpeech: "cue:speech"
        case .cueJudgement: "cue:judgement"
        case .cueThought: "cue:thought"
        case .cueSource: "cue:source"
        case .quotedShare: "quotation:share"
        case .opensWithQuotation: "quotation:opening"
        case .hasQuotation: "quotation:long"
        case .scareQuotes: "quotation:scare"
        case .question: "mark:question"
        case .exclamation: "mark:exclamation"
        case .ellipsis: "mark:ellipsis"
        case .semicolon: "mark:semicolon"
        case .colon: "mark:colon"
        case .dash: "mark:dash"
        case .parenthesis: "mark:parenthesis"
        case .capitals: "mark:capitals"
        case .numbers: "number:count"
        case .measure: "number:measure"
        case .fragment: "shape:fragment"
        case .demonstrativeOpener: "opener:demonstrative"
        case .existentialOpener: "opener:there"
        case .subordinateOpener: "opener:subordinate"
        case .questionOpener: "opener:question"
        case .presentCopula: "tense:present-be"
        case .pastCopula: "tense:past-be"
        case .past: "tense:past"
        case .future: "tense:future"
        case .firstPersonJudging: "person:judging"
        case .corrective: "argument:corrective"
        case .causal: "argument:causal"
        case .comparison: "argument:comparison"
        case .generality: "argument:generality"
        }
    }
}
