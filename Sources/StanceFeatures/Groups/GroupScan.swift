import StanceText

/// One walk through a sentence for each group.
struct GroupScan {
    private let words: SentenceWords
    /// What the sentence's words are, by their numbers.
    private let traits: [WordTraits]
    private let sentence: Sentence
    /// The places of the author's tokens.
    private let authors: ArraySlice<Int>
    private var findings: [GroupFeatures.Finding]

    /// - Parameter findings: to which others are appended.
    init(_ words: SentenceWords, _ traits: [WordTraits], into findings: consuming [GroupFeatures.Finding]) {
        self.findings = findings
        self.words = words
        self.traits = traits
        sentence = words.sample.sentence
        authors = words.authorPlaces
    }

    /// All findings, which are not held any longer.
    mutating func takeFindings() -> [GroupFeatures.Finding] {
        defer { findings = [] }
        return findings
    }

    private mutating func add(_ feature: GroupFeature, _ tokens: ClosedRange<Int>, amount: Double = 1) {
        findings.append(.init(feature: feature, amount: amount, tokens: tokens))
    }

    // MARK: Lexicons

    /// What a match is divided by: half of what a share would take off for length.
    private var rootOfLength: Double { Double(max(1, sentence.wordCount)).squareRoot() }

    mutating func readPools(_ matches: [LexiconMatch], kinds: [LexiconKind?]) {
        for match in matches {
            let amount = Double(match.strength) / rootOfLength
            let features: (all: GroupFeature, own: GroupFeature, authors: GroupFeature)
            switch kinds[match.lexicon] {
            case .evaluative: features = (.evaluative, .evaluativeOwn, .evaluativeAuthors)
            case .opinion: features = (.opinion, .opinionOwn, .opinionAuthors)
            case .reporting: features = (.reporting, .reportingOwn, .reportingAuthors)
            case .open, nil: continue
            }
            add(features.all, match.tokens, amount: amount)
            let owner = words.owners[match.tokens.lowerBound]
            if owner != .quotation { add(features.own, match.tokens, amount: amount) }
            if owner == .author { add(features.authors, match.tokens, amount: amount) }
        }
    }

    mutating func readEvaluation(_ matches: [LexiconMatch], kinds: [LexiconKind?]) {
        for match in matches where kinds[match.lexicon] == .evaluative {
            let feature: GroupFeature =
                switch words.owners[match.tokens.lowerBound] {
                case .quotation: .evaluationInQuotation
                case .source: .evaluationBySource
                case .author: sentence.voice == .author ? .evaluationByAuthor : .evaluationInFrame
                }
            add(feature, match.tokens, amount: Double(match.strength) / rootOfLength)
        }
    }

    // MARK: Words

    /// What the author's token at a position is.
    private func marks(_ position: Int) -> ArgumentWords {
        let place = authors[position]
        return words.token(place).kind == .word ? traits[words.number(place)].argument : []
    }

    /// Whether one of some of the author's tokens, as many as there are, is of a kind.
    private func holds(_ range: Range<Int>, _ wanted: ArgumentWords) -> Bool {
        range.clamped(to: 0..<authors.count).contains { !marks($0).isDisjoint(with: wanted) }
    }

    mutating func readArgument() {
        for position in authors.indices {
            let mark = marks(position)
            guard !mark.isEmpty else { continue }
            let place = words.first + authors[position]
            let here = place...place
            let next = position + 1
            if mark.contains(.demonstrative), next < authors.count, authors[next] == authors[position] + 1,
                words.token(authors[next]).kind == .word, !marks(next).contains(.auxiliary)
            {
                add(.pointing, place...(place + 1))
            }
            if mark.contains(.what), holds((position + 2)..<(position + 9), .isOrWas) { add(.whatIs, here) }
            if mark.contains(.it) {
                let verb: Int? =
                    mark.contains(.contracted)
                    ? position : (next < authors.count && marks(next).contains(.judgingVerb) ? next : nil)
                if let verb, holds((verb + 2)..<(verb + 5), .toOrThat) { add(.itIsTo, here) }
            }
            if mark.contains(.degree) { add(.degree, here) }
            if mark.contains(.negation) { add(.negation, here) }
            if mark.contains(.contrast) { add(.contrast, here) }
            if mark.contains(.superlative) { add(.superlative, here) }
        }
    }

    mutating func readEndings() {
        var longCount = 0
        let first = findings.count
        for place in authors {
            let trait = traits[words.number(place)]
            guard trait.isLong else { continue }
            let token = words.token(place)
            guard token.kind == .word, token.letterCase != .upper else { continue }
            longCount += 1
            guard let feature = trait.ending else { continue }
            let index = words.first + place
            add(feature, index...index)
        }
        for index in first..<findings.count { findings[index].amount = 1 / Double(longCount) }
    }
}
