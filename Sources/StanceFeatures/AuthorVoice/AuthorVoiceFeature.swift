/// The style features: signs of who is speaking and in what manner, apart from what words mean.
///
/// Counts are of the author's own words, outside quotations, unless the name says otherwise. The raw value is the name
/// of the column.
public enum AuthorVoiceFeature: String, Sendable, Hashable, CaseIterable {
    /// 1 if the sentence is quoted.
    case voiceQuoted = "voice:quoted"
    /// 1 if the sentence is attributed.
    case voiceAttributed = "voice:attributed"
    /// 1 if the cue is a verb of saying.
    case cueSpeech = "cue:speech"
    /// 1 if the cue is a verb of saying that judges.
    case cueJudgement = "cue:judgement"
    /// 1 if the cue is a verb of thinking or wanting.
    case cueThought = "cue:thought"
    /// 1 if the cue names a source.
    case cueSource = "cue:source"
    /// The share of the words that stand in quotations.
    case quotedShare = "quotation:share"
    /// 1 if the sentence begins with a quotation.
    case opensWithQuotation = "quotation:opening"
    /// 1 if there is a quotation of more than three words.
    case hasQuotation = "quotation:long"
    /// ln(1 + quotations of one to three words in the author's voice).
    case scareQuotes = "quotation:scare"
    /// 1 if there is a question mark.
    case question = "mark:question"
    /// 1 if there is an exclamation mark.
    case exclamation = "mark:exclamation"
    /// 1 if there is an ellipsis.
    case ellipsis = "mark:ellipsis"
    /// 1 if there is a semicolon.
    case semicolon = "mark:semicolon"
    /// 1 if there is a colon.
    case colon = "mark:colon"
    /// 1 if there is a dash, or a hyphen that joins no words.
    case dash = "mark:dash"
    /// 1 if there is a parenthesis.
    case parenthesis = "mark:parenthesis"
    /// ln(1 + words in capitals that are ordinary words: "WE", "NOT").
    case capitals = "mark:capitals"
    /// ln(1 + numbers).
    case numbers = "number:count"
    /// 1 if there is a percent sign or a currency sign.
    case measure = "number:measure"
    /// 1 if no word looks like a verb: a fragment.
    case fragment = "shape:fragment"
    /// 1 if the first word is "this", "that", "these", "those" or "it".
    case demonstrativeOpener = "opener:demonstrative"
    /// 1 if the first word is "there".
    case existentialOpener = "opener:there"
    /// 1 if the first word is "if", "when", "while", "although" or the like.
    case subordinateOpener = "opener:subordinate"
    /// 1 if the first word is a wh-word.
    case questionOpener = "opener:question"
    /// ln(1 + present-tense forms of be, "has" and "does").
    case presentCopula = "tense:present-be"
    /// ln(1 + past-tense forms of be, "had" and "did").
    case pastCopula = "tense:past-be"
    /// ln(1 + words in -ed and common irregular pasts).
    case past = "tense:past"
    /// ln(1 + "will", "would" and the like).
    case future = "tense:future"
    /// 1 if "I" or "we" stands up to three words before a verb of judging.
    case firstPersonJudging = "person:judging"
    /// 1 if "not" or "n't" is followed by "but", or a clause ends in ", not X".
    case corrective = "argument:corrective"
    /// ln(1 + "because", "why", "therefore", "instead" and the like).
    case causal = "argument:causal"
    /// ln(1 + "more", "most", "than", "worst" and the like).
    case comparison = "argument:comparison"
    /// ln(1 + "all", "every", "always", "never", "nothing", "no one", "only").
    case generality = "argument:generality"
}
