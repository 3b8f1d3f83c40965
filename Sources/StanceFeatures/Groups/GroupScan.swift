import StanceText

/// One walk through a sentence for each group.
struct GroupScan {
    private let sample: SentenceSample
    private let owners: TokenOwners
    private(set) var findings: [GroupFeatures.Finding] = []

    init(_ sample: SentenceSample, owners: TokenOwners) {
        self.sample = sample
        self.owners = owners
    }

    private mutating func add(_ feature: GroupFeature, _ tokens: ClosedRange<Int>, amount: Double = 1) {
        findings.append(.init(feature: feature, amount: amount, tokens: tokens))
    }

    // MARK: Lexicons

    /// What a match is divided by: half of what a share would take off for length.
    private var rootOfLength: Double { Double(max(1, sample.sentence.wordCount)).squareRoot() }

    mutating func readPools(_ matches: [LexiconMatch], kinds: [LexiconKind?]) {
        for match in matches {
            let amount = Double(match.strength) / rootOfLength
            let features: [GroupFeature]
            switch kinds[match.lexicon] {
            case .evaluative: features = [.evaluative, .evaluativeOwn, .evaluativeAuthors]
            case .opinion: features = [.opinion, .opinionOwn, .opinionAuthors]
            case .reporting: features = [.reporting, .reportingOwn, .reportingAuthors]
            case .open, nil: continue
            }
            let count =
                switch owners[match.tokens.lowerBound] {
                case .quotation: 1
                case .source: 2
                case .author: 3
                }
            for feature in features.prefix(count) { add(feature, match.tokens, amount: amount) }
        }
    }

    mutating func readEvaluation(_ matches: [LexiconMatch], kinds: [LexiconKind?]) {
        for match in matches where kinds[match.lexicon] == .evaluative {
            let feature: GroupFeature =
                switch owners[match.tokens.lowerBound] {
                case .quotation: .evaluationInQuotation
                case .source: .evaluationBySource
                case .author: sample.sentence.voice == .author ? .evaluationByAuthor : .evaluationInFrame
                }
            add(feature, match.tokens, amount: Double(match.strength) / rootOfLength)
        }
    }

    // MARK: Words

    /// The author's tokens, as indices into the reading's tokens.
    private var authors: [Int] { sample.sentence.tokens.filter { owners[$0] == .author } }

    mutating func readArgument() {
        let sequence = sample.reading.tokens
        let places = authors
        let marks = places.map { ArgumentWords.marks(of: sequence.tokens[$0], in: sequence) }
        func holds(_ range: Range<Int>, _ wanted: ArgumentWords) -> Bool {
            marks[range.clamped(to: 0..<marks.count)].contains { !$0.isDisjoint(with: wanted) }
        }
        for (position, mark) in marks.enumerated() where !mark.isEmpty {
            let place = places[position]
            let here = place...place
            let next = position + 1
            if mark.contains(.demonstrative), next < places.count, places[next] == place + 1,
                sequence.tokens[place + 1].kind == .word, !marks[next].contains(.auxiliary)
            {
                add(.pointing, place...(place + 1))
            }
            if mark.contains(.what), holds((position + 2)..<(position + 9), .isOrWas) { add(.whatIs, here) }
            if mark.contains(.it) {
                let verb: Int? =
                    mark.contains(.contracted)
                    ? position : (next < marks.count && marks[next].contains(.judgingVerb) ? next : nil)
                if let verb, holds((verb + 2)..<(verb + 5), .toOrThat) { add(.itIsTo, here) }
            }
            if mark.contains(.degree) { add(.degree, here) }
            if mark.contains(.negation) { add(.negation, here) }
            if mark.contains(.contrast) { add(.contrast, here) }
            if mark.contains(.superlative) { add(.superlative, here) }
        }
    }

    mutating func readEndings() {
        let sequence = sample.reading.tokens
        let words = authors.filter {
            let token = sequence.tokens[$0]
            return token.kind == .word && token.letterCase != .upper
                && token.foldedRange.count >= WordEndings.shortestWord
        }
        for place in words {
            guard let feature = WordEndings.feature(of: sequence.folded[sequence.tokens[place].foldedRange])
            else { continue }
            add(feature, place...place, amount: 1 / Double(words.count))
        }
    }
}
