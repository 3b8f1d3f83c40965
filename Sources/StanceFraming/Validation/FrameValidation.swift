import StanceEvaluation
import StanceText

/// How well a vocabulary agrees with readers: for each frame, Krippendorff's α between the readers, and the area under the ROC curve of its
/// words' rate in a paragraph against what the readers found.
///
/// A paragraph counts once for each reader, so that the area is against both readers alike. The interval resamples whole
/// texts (`Bootstrap`, 2,000 draws, seed 1).
public struct FrameValidation: Sendable, Hashable {
    /// The vocabulary's name.
    public let vocabulary: String
    /// The frames that the paragraphs have labels of, in the vocabulary's order.
    public let frames: [Frame]

    /// One frame.
    public struct Frame: Sendable, Hashable {
        /// What was measured.
        public let measurement: FrameMeasurement
        /// How many labels say that the frame is there.
        public let present: Int
        /// How many labels there are.
        public let labels: Int
    }

    /// Measures a vocabulary.
    ///
    /// - Complexity: dominated by the bootstrap, O(2,000 · *n*) for each frame.
    public init(of vocabulary: FrameVocabulary, on paragraphs: [LabelledParagraph]) {
        let rates = paragraphs.map { paragraph in
            let reading = Reading(ofSentences: [paragraph.text], name: paragraph.id)
            let passage = Passage(reading)
            let words = passage.wordCounts.values.reduce(0, +)
            return vocabulary.mentions(in: passage).map { mentions in
                words > 0 ? min(Double(mentions.count) / Double(words), 1) : 0
            }
        }
        self.vocabulary = vocabulary.name
        frames = vocabulary.frames.enumerated().compactMap { number, frame in
            let units = paragraphs.map { $0.labels[frame.name] ?? [] }
            guard units.contains(where: { !$0.isEmpty }) else { return nil }
            let observations = units.indices.flatMap { index in
                units[index].map {
                    Observation(
                        isOpinion: $0, probability: rates[index][number], isPredictedOpinion: false,
                        group: paragraphs[index].group ?? paragraphs[index].id)
                }
            }
            let area = Bootstrap().intervals(of: [.rocAUC], on: observations)[.rocAUC]
            return Frame(
                measurement: FrameMeasurement(
                    frame: frame.name, paragraphs: units.count { !$0.isEmpty },
                    alpha: KrippendorffAlpha(units: units.map { $0.map(Optional.some) })?.value,
                    area: area?.estimate, interval: area?.bounds),
                present: observations.count(where: \.isOpinion), labels: observations.count)
        }
    }

    /// The mean of the frames' areas, or `nil` if none is defined.
    public var meanArea: Double? {
        let areas = frames.compactMap(\.measurement.area)
        return areas.isEmpty ? nil : areas.reduce(0, +) / Double(areas.count)
    }
}
