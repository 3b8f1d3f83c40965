import StanceEvaluation
public import StanceFormats
import StanceFraming
public import StanceReports
import StanceText

extension StanceClassifier {
    /// The categories of the model's lexicons whose words judge.
    static let judgingCategories: Set<String> = [
        "evaluative-adjectives", "evaluative-adverbs", "evaluative-nouns", "evaluative-verbs",
        "loaded-naming",
    ]

    /// The running text of a file, or of its two parts, with scores.
    ///
    /// - Complexity: O(*n* log *n*) for *n* bytes.
    public func passages(of text: ExtractedText, cut: ProfileOptions.Cut? = nil) -> [ScoredPassage] {
        let places = SourcePlaces(of: text)
        let reading = Reading(of: text.text, hints: text.blocks)
        let passage = Passage(
            name: text.source.name, file: text.source.name, reading: reading, sentences: reading.sentences,
            locate: places.location)
        let scored = scored(passage, inContext: true)
        switch cut {
        case nil: return [scored]
        case .line(let line): return scored.parts(cutAt: line)
        case .shift:
            guard let shift = scored.shift, shift.shift.isSignificant() else { return [scored] }
            return scored.parts(cutAt: shift.location.line)
        }
    }

    /// Sentences of a table as a passage with scores.
    ///
    /// - Parameter lines: the line of each sentence in the file.
    public func passage(ofSentences sentences: [String], lines: [Int], name: String, file: String)
        -> ScoredPassage
    {
        precondition(
            sentences.count == lines.count, "\(sentences.count) sentences on \(lines.count) lines")
        let reading = Reading(ofSentences: sentences, name: file)
        // Each sentence and a line end after it: see `Reading.init(ofSentences:name:)`.
        let ends = sentences.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1.utf8.count + 1) }
        let passage = Passage(name: name, file: file, reading: reading, sentences: reading.sentences) {
            range in
            let row = ends.partitioningIndex { $0 > range.lowerBound }
            return TextLocation(line: lines[min(row, lines.count - 1)], column: 1)
        }
        return scored(passage, inContext: false)
    }

    private func scored(_ passage: Passage, inContext: Bool) -> ScoredPassage {
        var scorer = SentenceScorer(self, options: .init(explained: .none, usesContext: inContext))
        let surroundings = scorer.surroundings(in: passage.reading)
        return ScoredPassage(
            passage: passage,
            scores: passage.sentences.map {
                scorer.score(SentenceSample($0, in: passage.reading), surroundings: surroundings)
            })
    }

    /// The profile of a text that may consist of several passages.
    ///
    /// A voice shift is looked for in a single passage only.
    public func profile(of passages: [ScoredPassage], named name: String, options: ProfileOptions)
        -> TextProfile
    {
        let texts = passages.map(\.passage)
        let frames = FrameProfile(of: texts, vocabulary: options.vocabulary)
        let scores = passages.flatMap(\.scores)
        let voices = Voice.allCases.map { voice in
            let own = scores.filter { $0.sentence.voice == voice }
            let judged = own.filter { $0.decision != .short && $0.decision != .skipped }
            let opinion = judged.count(where: \.isPredictedOpinion)
            return TextProfile.VoiceFigures(
                voice: voice, sentences: own.count, words: frames.words[voice] ?? 0,
                opinion: .init(
                    opinion: opinion, judged: judged.count,
                    interval: WilsonInterval(successes: opinion, trials: judged.count)?.bounds))
        }
        return TextProfile(
            name: name, voices: voices, shift: passages.count == 1 ? passages[0].shift : nil,
            judgedByShift: passages.reduce(0) { $0 + $1.judgedCount }, frames: frames,
            devices: RhetoricalDevice.all(in: texts, lexicons: extractor.lexicons, twins: options.twins),
            targets: options.targets.map {
                TargetProfile(
                    of: $0, in: texts, lexicons: extractor.lexicons, categories: Self.judgingCategories,
                    besides: options.targets)
            }, model: manifest.name)
    }
}

extension [Int] {
    /// The first position from which on a condition holds, in an array where it goes on to hold.
    fileprivate func partitioningIndex(where holds: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
