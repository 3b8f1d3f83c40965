import StanceText

/// What the first stage says of the sentences of a text, and of what is around each.
struct Surroundings: Sendable {
    /// The log-odds of a sentence alone, and what is around it.
    struct Place: Sendable, Hashable {
        let own: Double
        let neighbourhood: Double
    }

    /// By the sentence's index; captions, bylines and boilerplate have none, and are nobody's neighbour.
    private var places: [Place?]

    /// The place of a sentence, if it is running text.
    subscript(_ sentence: Sentence) -> Place? { places[sentence.index] }

    /// Reads the surroundings of all running text, or gives `nil` where there are no two sentences of it.
    init?(in reading: Reading, stage: ContextStage, logit: (Sentence) -> Double) {
        let sentences = reading.sentences
        let running = sentences.indices.filter {
            sentences[$0].role == .body || sentences[$0].role == .headline
        }
        guard running.count > 1 else { return nil }
        let logits = running.map { logit(sentences[$0]) }
        places = .init(repeating: nil, count: sentences.count)
        for (index, (own, around)) in zip(running, zip(logits, stage.neighbourhoods(of: logits))) {
            places[index] = Place(own: own, neighbourhood: around)
        }
    }
}
