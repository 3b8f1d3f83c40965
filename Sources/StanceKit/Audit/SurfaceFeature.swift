import StanceFeatures
import StanceText

/// A feature of a sentence's surface, which no label should own: a model that learns it has learned how a corpus was made.
enum SurfaceFeature: String, CaseIterable {
    case digit = "a digit"
    case copula = "is, are"
    case saying = "said, says, told"
    case question = "a question mark"
    case opener = "But/So/And/Yet first"
    case firstPerson = "I, we, our"
    case commas = "two or more commas"
    case quotationMarks = "quotation marks"

    private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»", "‘"]

    /// The features that a sentence has.
    static func features(of sample: SentenceSample) -> Set<SurfaceFeature> {
        let sequence = sample.reading.tokens
        let tokens = sequence.tokens[sample.sentence.tokens]
        let words = tokens.map { (token: $0, text: sequence.foldedText(of: $0)) }
        let text = sample.reading.text(of: sample.sentence)
        var features: Set<SurfaceFeature> = []
        var commas = 0
        for (token, word) in words {
            switch word {
            case "is", "are": features.insert(.copula)
            case "said", "says", "told": features.insert(.saying)
            case "?": features.insert(.question)
            case "i", "we", "our": features.insert(.firstPerson)
            case ",": commas += 1
            default:
                if token.kind != .punctuation, word.hasPrefix("i'") || word.hasPrefix("we'") {
                    features.insert(.firstPerson)
                }
            }
        }
        if text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { features.insert(.digit) }
        if commas >= 2 { features.insert(.commas) }
        if text.unicodeScalars.contains(where: marks.contains) { features.insert(.quotationMarks) }
        let opener = words.first { $0.token.kind != .punctuation }?.text
        if let opener, ["but", "so", "and", "yet"].contains(opener) { features.insert(.opener) }
        return features
    }
}
