public import StanceText

/// What a check finds in a scored text.
public struct CopyCheck: Sendable, Hashable {
    /// The text's name.
    public let file: String
    /// Opinion among judged body sentences in the voices that are checked, ignored ones left out; without an interval.
    public let share: DocumentScore.Share
    /// The findings in the order of the text; that about the whole text comes first.
    public var findings: [Finding]

    /// Checks a text.
    ///
    /// - Parameters:
    ///   - ends: the place after each sentence, in their order.
    ///   - ignored: the sentences that a mark in the text says to pass over; see `IgnoreMarks`.
    /// - Precondition: There are as many ends as sentences.
    public init(of document: DocumentScore, policy: CopyPolicy, ends: [TextLocation], ignored: Set<Int>) {
        precondition(
            ends.count == document.sentences.count,
            "\(ends.count) ends for \(document.sentences.count) sentences")
        file = document.file
        let checked = document.sentences.indices.filter {
            policy.voices.contains(document.sentences[$0].sentence.voice)
        }
        let judged = checked.filter {
            let score = document.sentences[$0]
            return !ignored.contains($0) && score.sentence.role == .body && score.decision != .short
                && score.decision != .skipped
        }
        let opinion = judged.count { document.sentences[$0].isPredictedOpinion }
        let share = DocumentScore.Share(opinion: opinion, judged: judged.count, interval: nil)
        self.share = share
        var findings: [Finding] = []
        if let maximum = policy.maximumOpinion, let value = share.value, value > maximum {
            findings.append(
                Finding(
                    rule: .opinionShare, severity: .error,
                    place: .init(file: document.file, start: TextLocation(line: 1, column: 1)),
                    message: "opinion in \(share.opinion) of \(Figures.count(share.judged, "sentence")) "
                        + "(\(Figures.decimal(value * 100, places: 1)) %), more than "
                        + "\(Figures.decimal(maximum * 100, places: 1)) %", weight: 1 + value))
        }
        for index in checked {
            let score = document.sentences[index]
            guard let severity = policy.severity(of: score.decision), let probability = score.probability
            else {
                continue
            }
            findings.append(
                Finding(
                    rule: score.decision == .review ? .review : .opinion, severity: severity,
                    place: .init(file: document.file, start: score.sentence.location, end: ends[index]),
                    message: Self.message(score, probability), text: score.text, weight: probability,
                    waiver: ignored.contains(index) ? .inSource : nil))
        }
        self.findings = FindingBaseline.fingerprinted(findings)
    }

    /// Whether nothing makes the text fail.
    public var passed: Bool { !findings.contains(where: \.fails) }

    /// "probability of opinion 98 %: This is a disgrace. (disgrace +2.31, this is +0.62)"
    private static func message(_ score: SentenceScore, _ probability: Double) -> String {
        let words = WordWeight.weights(of: score.contributions).prefix(3).filter { $0.contribution > 0 }
        let why = words.map { "\($0.name) \(Figures.signed($0.contribution))" }.joined(separator: ", ")
        return TextStyle.printable(
            "probability of opinion \(Figures.percent(probability)): \(score.text)"
                + (why.isEmpty ? "" : " (\(why))"))
    }
}
