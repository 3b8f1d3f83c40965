/// The features of the groups `pools`, `evaluation`, `argument` and `endings`; the raw value is the position among all cases.
///
/// *The author's* are the words that `TokenOwners` leaves to the author.
public enum GroupFeature: Int, Sendable, Hashable, CaseIterable {
    // Σ strength of the matches of all lexicons of a kind, divided by √(words of the sentence): in the whole sentence, outside
    // quotations, and in the author's words.
    case evaluative
    case evaluativeOwn
    case evaluativeAuthors
    case opinion
    case opinionOwn
    case opinionAuthors
    case reporting
    case reportingOwn
    case reportingAuthors

    /// Strength of the evaluative words of the author in sentences in the author's voice, divided as in the pools.
    case evaluationByAuthor
    /// The same for the author's words around what a source says.
    case evaluationInFrame
    /// The same for a source's words without quotation marks.
    case evaluationBySource
    /// The same for quoted words.
    case evaluationInQuotation

    /// ln(1 + "this", "these", "those" right before a word that is no verb form of be, have or do, and no modal).
    case pointing
    /// ln(1 + "what" with "is" or "was" two to eight words further on).
    case whatIs
    /// ln(1 + "it is … to", "that would … that" and the like).
    case itIsTo
    /// ln(1 + "so", "too", "such").
    case degree
    /// ln(1 + "not", "no", "never", "nothing" and the like).
    case negation
    /// ln(1 + "yet", "even", "however", "although" and the like).
    case contrast
    /// ln(1 + words in -est that are superlatives and do not just measure).
    case superlative

    // The share of the author's words of five or more letters, words in capitals apart, that end so.
    case tion
    case ment
    case ity
    case ness
    case ism
    case ist
    case al
    case ic
    case ive
    case ous
    case ful
    case less
    case ly
    case able
    case ing
    case ed
    case ize
    case ance

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

extension GroupFeature {
    /// The name of its column.
    public var name: String {
        switch self {
        case .evaluative: "pool:evaluative"
        case .evaluativeOwn: "pool:evaluative:own"
        case .evaluativeAuthors: "pool:evaluative:author"
        case .opinion: "pool:opinion"
        case .opinionOwn: "pool:opinion:own"
        case .opinionAuthors: "pool:opinion:author"
        case .reporting: "pool:reporting"
        case .reportingOwn: "pool:reporting:own"
        case .reportingAuthors: "pool:reporting:author"
        case .evaluationByAuthor: "evaluation:author"
        case .evaluationInFrame: "evaluation:frame"
        case .evaluationBySource: "evaluation:source"
        case .evaluationInQuotation: "evaluation:quotation"
        case .pointing: "argument:this-noun"
        case .whatIs: "argument:what-is"
        case .itIsTo: "argument:it-is-to"
        case .degree: "argument:degree"
        case .negation: "argument:negation"
        case .contrast: "argument:contrast"
        case .superlative: "argument:superlative"
        case .tion: "ending:tion"
        case .ment: "ending:ment"
        case .ity: "ending:ity"
        case .ness: "ending:ness"
        case .ism: "ending:ism"
        case .ist: "ending:ist"
        case .al: "ending:al"
        case .ic: "ending:ic"
        case .ive: "ending:ive"
        case .ous: "ending:ous"
        case .ful: "ending:ful"
        case .less: "ending:less"
        case .ly: "ending:ly"
        case .able: "ending:able"
        case .ing: "ending:ing"
        case .ed: "ending:ed"
        case .ize: "ending:ize"
        case .ance: "ending:ance"
        }
    }
}
