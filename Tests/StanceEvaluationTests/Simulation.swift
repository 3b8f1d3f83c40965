import StanceEvaluation

/// Seeded observations whose true quality is known.
enum Simulation {
    /// Rows of documents that are each right about a share of its sentences drawn from `0.5 ± spread`.
    ///
    /// The expected accuracy is 0.5; the greater the spread, the more alike are the rows of a document.
    static func documents(
        _ documentCount: Int, rowsEach: Int, spread: Double, generator: inout SeededGenerator
    ) -> [Observation] {
        (0..<documentCount).flatMap { document in
            let accuracy = generator.index(below: 2) == 0 ? 0.5 - spread : 0.5 + spread
            return (0..<rowsEach).map { _ in
                let isOpinion = generator.index(below: 3) == 0
                let isCorrect = generator.unit() < accuracy
                let isPredictedOpinion = isOpinion == isCorrect
                return Observation(
                    isOpinion: isOpinion, probability: isPredictedOpinion ? 0.8 : 0.2,
                    isPredictedOpinion: isPredictedOpinion, group: "document \(document)")
            }
        }
    }

    /// Rows with scores of `levels` different values, so that fewer levels mean more ties.
    static func scores(
        _ count: Int, levels: Int, groups: Int?, generator: inout SeededGenerator
    ) -> [Observation] {
        (0..<count).map { _ in
            let isOpinion = generator.index(below: 3) == 0
            let score = max(generator.index(below: levels), isOpinion ? generator.index(below: levels) : 0)
            return Observation(
                isOpinion: isOpinion, probability: Double(score) / Double(levels - 1),
                threshold: 0.6, group: groups.map { "document \(generator.index(below: $0))" })
        }
    }
}

extension SeededGenerator {
    /// A uniform number in 0 ..< 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// `elements` in random order.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var copy = elements
        shuffle(&copy)
        return copy
    }
}
