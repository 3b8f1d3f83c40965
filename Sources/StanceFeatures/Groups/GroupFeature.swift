/// The features of the groups `pools`, `evaluation`, `argument` and `endings`; the raw value is the name of the column.
///
/// *The author's* are the words that `TokenOwners` leaves to the author.
public enum GroupFeature: String, Sendable, Hashable, CaseIterable {
    // Σ strength of the matches of all lexicons of a kind, divided by √(words of the sentence): in the whole sentence, outside
    // quotations, and in the author's words.
    case evaluative = "pool:evaluative"
    case evaluativeOwn = "pool:evaluative:own"
    case evaluativeAuthors = "pool:evaluative:author"
    case opinion = "pool:opinion"
    case opinionOwn = "pool:opinion:own"
    case opinionAuthors = "pool:opinion:author"
    case reporting = "pool:reporting"
    case reportingOwn = "pool:reporting:own"
    case reportingAuthors = "pool:reporting:author"

    /// Strength of the evaluative words of the author in sentences in the author's voice, divided as in the pools.
    case evaluationByAuthor = "evaluation:author"
    /// The same for the author's words around what a source says.
    case evaluationInFrame = "evaluation:frame"
    /// The same for a source's words without quotation marks.
    case evaluationBySource = "evaluation:source"
    /// The same for quoted words.
    case evaluationInQuotation = "evaluation:quotation"

    /// ln(1 + "this", "these", "those" right before a word that is no verb form of be, have or do, and no modal).
    case pointing = "argument:this-noun"
    /// ln(1 + "what" with "is" or "was" two to eight words further on).
    case whatIs = "argument:what-is"
    /// ln(1 + "it is … to", "that would … that" and the like).
    case itIsTo = "argument:it-is-to"
    /// ln(1 + "so", "too", "such").
    case degree = "argument:degree"
    /// ln(1 + "not", "no", "never", "nothing" and the like).
    case negation = "argument:negation"
    /// ln(1 + "yet", "even", "however", "although" and the like).
    case contrast = "argument:contrast"
    /// ln(1 + words in -est that are superlatives and do not just measure).
    case superlative = "argument:superlative"

    // The share of the author's words of five or more letters, words in capitals apart, that end so.
    case tion = "ending:tion"
    case ment = "ending:ment"
    case ity = "ending:ity"
    case ness = "ending:ness"
    case ism = "ending:ism"
    case ist = "ending:ist"
    case al = "ending:al"
    case ic = "ending:ic"
    case ive = "ending:ive"
    case ous = "ending:ous"
    case ful = "ending:ful"
    case less = "ending:less"
    case ly = "ending:ly"
    case able = "ending:able"
    case ing = "ending:ing"
    case ed = "ending:ed"
    case ize = "ending:ize"
    case ance = "ending:ance"

    /// The group that switches it on.
    public var group: FeatureGroup {
        switch self {
        case .evaluative, .evaluativeOwn, .evaluativeAuthors, .opinion, .opinionOwn, .opinionAuthors,
            .reporting, .reportingOwn, .reportingAuthors:
            .pools
        case .evaluationByAuthor, .evaluationInFrame, .evaluationBySource, .evaluationInQuotation:
            .evaluation
        case .pointing, .whatIs, .itIsTo, .degree, .negation, .contrast, .superlative: .argument
        case .tion, .ment, .ity, .ness, .ism, .ist, .al, .ic, .ive, .ous, .ful, .less, .ly, .able, .ing, .ed,
            .ize, .ance:
            .endings
        }
    }
}
