import StanceText

/// What the first stage says of the sentences of a text, and of what is around each.
struct Surroundings: Sendable {
    /// The log-odds of a sentence alone, and what is around it.
    struct Place: Sendable, Hashable {
        let own: Double
        let neighbourhood: Double
    }

    /// By the sentence's index; captions, bylines and boilerplate have none, and are nobody's neighbour.
    private let places: [Int: Place]

    /// The place of a sentence, if it is running text.
    subscript(_ sentence: Sentence) -> Place? { places[sentence.index] }

    /// Reads the surroundings of all running text, or gives `nil` where there are no two sentences of it.
    init?(in reading: Reading, stage: ContextStage, logit: (Sentence) -> Double) {
        let sentences = reading.sentences.filter { $0.role == .body || $0.role == .headline }
        guard sentences.count > 1 else { return nil }
        let logits = sentences.map(logit)
        let around = stage.neighbourhoods(of: logits)
        places = Dictionary(
            uniqueKeysWithValues: zip(sentences, zip(logits, around)).map {
                ($0.index, Place(own: $1.0, neighbourhood: $1.1))
            })
    }
}
