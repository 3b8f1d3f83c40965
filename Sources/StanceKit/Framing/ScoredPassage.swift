import StanceFormats
public import StanceFraming
import StanceReports
import StanceText

/// A passage with the scores of its sentences, from which its profile is made.
public struct ScoredPassage: Sendable {
    /// The passage.
    public let passage: Passage
    /// The scores of its sentences, in order.
    let scores: [SentenceScore]

    init(passage: Passage, scores: [SentenceScore]) {
        self.passage = passage
        self.scores = scores
    }

    /// The scores of the sentences that show the author's voice: judged and not attributed to anybody.
    private var judged: [SentenceScore] {
        scores.filter { $0.sentence.voice == .author && $0.decision != .short && $0.logit != nil }
    }

    /// The number of sentences that a voice shift is looked for in.
    var judgedCount: Int { judged.count }

    /// Where the author's voice shifts: in what each sentence says alone, since neighbours that lend each other weight would
    /// look like a shift wherever chance makes one of them stand out.
    var shift: TextProfile.ShiftFigures? {
        let judged = judged
        guard let shift = VoiceShift(in: judged.compactMap(\.ownLogit)) else { return nil }
        let start = Self.start(
            ofPartAfter: judged[shift.position - 1].sentence, at: judged[shift.position].sentence,
            in: passage.reading)
        return .init(shift: shift, location: passage.location(of: start.range))
    }

    /// The first sentence of the second part, where sentences that were not judged lie between the two.
    ///
    /// A headline between them begins the second part; else the paragraph of its first judged sentence does, if it lies
    /// between them as a whole; else that sentence itself.
    private static func start(
        ofPartAfter last: Sentence, at next: Sentence, in reading: Reading
    ) -> Sentence {
        let between = reading.sentences[(last.index + 1)...next.index]
        if let headline = between.first(where: { $0.role == .headline }) { return headline }
        let first = reading.blocks[next.block].sentences.lowerBound
        return first > last.index ? reading.sentences[first] : next
    }

    /// The two parts before and from a place on, those without running text left out.
    func parts(cutAt line: Int) -> [ScoredPassage] {
        let isBefore = { [passage] (sentence: Sentence) in passage.location(of: sentence.range).line < line }
        return [part(where: isBefore), part { !isBefore($0) }].filter { !$0.scores.isEmpty }
    }

    /// The part with the sentences that a condition holds for, named by its first and last line: `FILE:1-26`.
    private func part(where belongs: (Sentence) -> Bool) -> ScoredPassage {
        let lines = passage.sentences.filter(belongs).map { passage.location(of: $0.range).line }
        let name = "\(passage.name):\(lines.first ?? 0)-\(lines.last ?? 0)"
        return ScoredPassage(
            passage: passage.part(named: name, where: belongs),
            scores: zip(passage.sentences, scores).filter { belongs($0.0) }.map(\.1))
    }
}
