import StanceText

/// One walk through a sentence for its style features.
struct StyleScan {
    private let words: SentenceWords
    /// What the sentence's words are, by their numbers.
    private let traits: [WordTraits]
    private let sentence: Sentence
    /// The places of the author's own tokens.
    private let own: ArraySlice<Int>
    private var findings: [AuthorVoiceFeatures.Finding]

    /// - Parameter findings: to which others are appended.
    init(
        _ words: SentenceWords, _ traits: [WordTraits], into findings: consuming [AuthorVoiceFeatures.Finding]
    ) {
        self.findings = findings
        self.words = words
        self.traits = traits
        sentence = words.sample.sentence
        own = words.ownPlaces
    }

    /// All findings, which are not held any longer.
    mutating func takeFindings() -> [AuthorVoiceFeatures.Finding] {
        defer { findings = [] }
        return findings
    }

    private mutating func add(_ feature: AuthorVoiceFeature, at place: Int?, amount: Double = 1) {
        let index = place.map { words.first + $0 }
        findings.append(.init(feature: feature, amount: amount, tokens: index.map { $0...$0 }))
    }

    /// What the own token at a position is.
    private func marks(_ position: Int) -> StyleMarks { traits[words.number(own[position])].style }

    /// Whether one of some own tokens, as many as there are, is of a kind.
    private func holds(_ range: Range<Int>, _ wanted: StyleMarks) -> Bool {
        range.clamped(to: 0..<own.count).contains { !marks($0).isDisjoint(with: wanted) }
    }

    mutating func readVoice() {
        let cueToken = sentence.cue.flatMap { cue in
            (0..<words.count).first { words.token($0).range.lowerBound == cue.range.lowerBound }
        }
        switch sentence.voice {
        case .author: break
        case .attributed: add(.voiceAttributed, at: cueToken)
        case .quoted: add(.voiceQuoted, at: nil)
        }
        switch sentence.cue?.kind {
        case .speech: add(.cueSpeech, at: cueToken)
        case .judgement: add(.cueJudgement, at: cueToken)
        case .thought: add(.cueThought, at: cueToken)
        case .source: add(.cueSource, at: cueToken)
        case nil: break
        }
    }

    mutating func readQuotations() {
        guard !sentence.quotations.isEmpty else { return }
        var quotedWords = 0
        var next = 0
        for quotation in sentence.quotations {
            while next < words.count, words.token(next).range.lowerBound < quotation.lowerBound { next += 1 }
            var inside: [Int] = []
            while next < words.count, words.token(next).range.lowerBound < quotation.upperBound {
                if words.token(next).kind != .punctuation { inside.append(words.first + next) }
                next += 1
            }
            quotedWords += inside.count
            guard let first = inside.first, let last = inside.last else { continue }
            if inside.count > 3 {
                findings.append(.init(feature: .hasQuotation, amount: 1, tokens: first...last))
            } else if sentence.voice == .author {
                findings.append(.init(feature: .scareQuotes, amount: 1, tokens: first...last))
            }
        }
        if sentence.wordCount > 0, quotedWords > 0 {
            add(.quotedShare, at: nil, amount: Double(quotedWords) / Double(sentence.wordCount))
        }
        if sentence.quotations.first?.lowerBound == sentence.range.lowerBound {
            add(.opensWithQuotation, at: nil)
        }
    }

    mutating func readOpening() {
        guard let first = own.indices.first(where: { words.token(own[$0]).kind != .punctuation }),
            own[first] <= 1
        else { return }
        let marks = marks(first)
        if marks.contains(.demonstrative) { add(.demonstrativeOpener, at: own[first]) }
        if marks.contains(.there) { add(.existentialOpener, at: own[first]) }
        if marks.contains(.subordinator) { add(.subordinateOpener, at: own[first]) }
        if marks.contains(.questionWord) { add(.questionOpener, at: own[first]) }
    }

    mutating func readWords() {
        var sawVerb = false
        for position in own.indices {
            let place = own[position]
            let token = words.token(place)
            guard token.kind == .word else {
                if token.kind == .number { add(.numbers, at: place) }
                continue
            }
            let marks = marks(position)
            guard !marks.isEmpty else { continue }
            if marks.contains(.presentBe) {
                add(.presentCopula, at: place)
                sawVerb = true
            } else if marks.contains(.pastBe) {
                add(.pastCopula, at: place)
                sawVerb = true
            } else if marks.contains(.future) {
                add(.future, at: place)
                sawVerb = true
            } else if marks.contains(.past) {
                add(.past, at: place)
                sawVerb = true
            } else if marks.contains(.maybeVerb) {
                sawVerb = true  // may be a verb: enough not to call the sentence a fragment
            }
            if marks.contains(.causal) { add(.causal, at: place) }
            if marks.contains(.comparison) { add(.comparison, at: place) }
            if marks.contains(.generality) { add(.generality, at: place) }
            if token.letterCase == .upper, marks.contains(.ordinary) { add(.capitals, at: place) }
            if marks.contains(.person), holds((position + 1)..<(position + 4), .judging) {
                add(.firstPersonJudging, at: place)
            }
            if marks.contains(.negation),
                holds((position + 1)..<(position + 11), .but) || holds((position - 1)..<position, .comma)
            {
                add(.corrective, at: place)
            }
        }
        if !sawVerb, sentence.wordCount > 0 { add(.fragment, at: nil) }
    }

    mutating func readMarks() {
        for position in own.indices where words.token(own[position]).kind == .punctuation {
            let marks = marks(position)
            let place = own[position]
            if marks.contains(.question) { add(.question, at: place) }
            if marks.contains(.exclamation) { add(.exclamation, at: place) }
            if marks.contains(.ellipsis) { add(.ellipsis, at: place) }
            if marks.contains(.period), holds((position + 1)..<(position + 2), .period) {
                add(.ellipsis, at: place)
            }
            if marks.contains(.semicolon) { add(.semicolon, at: place) }
            if marks.contains(.colon) { add(.colon, at: place) }
            if marks.contains(.dash) { add(.dash, at: place) }
            if marks.contains(.parenthesis) { add(.parenthesis, at: place) }
            if marks.contains(.measure) { add(.measure, at: place) }
        }
    }
}
