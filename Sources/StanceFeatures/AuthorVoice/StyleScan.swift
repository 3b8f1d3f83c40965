import StanceText

/// One walk through a sentence for its style features.
struct StyleScan {
    private let sample: SentenceSample
    /// The author's own tokens, as indices into the reading's tokens, and their folded forms.
    private let own: [Int]
    private let words: [String]
    private(set) var findings: [AuthorVoiceFeatures.Finding] = []

    init(_ sample: SentenceSample) {
        let sequence = sample.reading.tokens
        self.sample = sample
        own = sample.sentence.tokens.filter {
            !sample.sentence.isQuoted(at: sequence.tokens[$0].range.lowerBound)
        }
        words = own.map { sequence.foldedText(of: sequence.tokens[$0]) }
    }

    private mutating func add(_ feature: AuthorVoiceFeature, at token: Int?, amount: Double = 1) {
        findings.append(.init(feature: feature, amount: amount, tokens: token.map { $0...$0 }))
    }

    private func token(_ index: Int) -> Token { sample.reading.tokens.tokens[index] }

    mutating func readVoice() {
        let cueToken = sample.sentence.cue.flatMap { cue in
            sample.sentence.tokens.first { token($0).range.lowerBound == cue.range.lowerBound }
        }
        switch sample.sentence.voice {
        case .author: break
        case .attributed: add(.voiceAttributed, at: cueToken)
        case .quoted: add(.voiceQuoted, at: nil)
        }
        switch sample.sentence.cue?.kind {
        case .speech: add(.cueSpeech, at: cueToken)
        case .judgement: add(.cueJudgement, at: cueToken)
        case .thought: add(.cueThought, at: cueToken)
        case .source: add(.cueSource, at: cueToken)
        case nil: break
        }
    }

    mutating func readQuotations() {
        let sentence = sample.sentence
        var quotedWords = 0
        var next = sentence.tokens.lowerBound
        for quotation in sentence.quotations {
            while next < sentence.tokens.upperBound, token(next).range.lowerBound < quotation.lowerBound {
                next += 1
            }
            var inside: [Int] = []
            while next < sentence.tokens.upperBound, token(next).range.lowerBound < quotation.upperBound {
                if token(next).kind != .punctuation { inside.append(next) }
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
        guard let first = words.indices.first(where: { token(own[$0]).kind != .punctuation }),
            own[first] - sample.sentence.tokens.lowerBound <= 1
        else { return }
        let word = words[first]
        if StyleWords.demonstratives.contains(word) { add(.demonstrativeOpener, at: own[first]) }
        if word == "there" || word == "there's" { add(.existentialOpener, at: own[first]) }
        if StyleWords.subordinators.contains(word) { add(.subordinateOpener, at: own[first]) }
        if StyleWords.questionWords.contains(word) { add(.questionOpener, at: own[first]) }
    }

    mutating func readWords() {
        var sawVerb = false
        for (position, word) in words.enumerated() {
            let index = own[position]
            guard token(index).kind == .word else {
                if token(index).kind == .number { add(.numbers, at: index) }
                continue
            }
            if StyleWords.presentBe.contains(word) {
                add(.presentCopula, at: index)
                sawVerb = true
            } else if StyleWords.pastBe.contains(word) {
                add(.pastCopula, at: index)
                sawVerb = true
            } else if StyleWords.future.contains(word) {
                add(.future, at: index)
                sawVerb = true
            } else if StyleWords.irregularPasts.contains(word)
                || (word.hasSuffix("ed") && word.utf8.count > 4)
            {
                add(.past, at: index)
                sawVerb = true
            } else if word.hasSuffix("s") || word.hasSuffix("ing") {
                sawVerb = true  // may be a verb: enough not to call the sentence a fragment
            }
            if StyleWords.causal.contains(word) { add(.causal, at: index) }
            if StyleWords.comparison.contains(word) { add(.comparison, at: index) }
            if StyleWords.generality.contains(word) { add(.generality, at: index) }
            if token(index).letterCase == .upper, StyleWords.ordinary.contains(word) {
                add(.capitals, at: index)
            }
            if StyleWords.persons.contains(word),
                words[(position + 1)...].prefix(3).contains(where: StyleWords.judging.contains)
            {
                add(.firstPersonJudging, at: index)
            }
            let isNegation = word == "not" || word.hasSuffix("n't")
            if isNegation,
                words[(position + 1)...].prefix(10).contains("but")
                    || (position > 0 && words[position - 1] == ",")
            {
                add(.corrective, at: index)
            }
        }
        if !sawVerb, sample.sentence.wordCount > 0 { add(.fragment, at: nil) }
    }

    mutating func readMarks() {
        for (position, mark) in words.enumerated() where token(own[position]).kind == .punctuation {
            let index = own[position]
            switch mark {
            case "?": add(.question, at: index)
            case "!": add(.exclamation, at: index)
            case "…": add(.ellipsis, at: index)
            case ".": if position + 1 < words.count, words[position + 1] == "." { add(.ellipsis, at: index) }
            case ";": add(.semicolon, at: index)
            case ":": add(.colon, at: index)
            case "\u{2013}", "\u{2014}", "-": add(.dash, at: index)
            case "(": add(.parenthesis, at: index)
            case "%", "$", "£", "€": add(.measure, at: index)
            default: break
            }
        }
    }
}
