import StanceText

/// Looks for mistakes in lexicons that no single line shows.
///
/// Whether an entry can match is not reasoned about but tried: each of its forms is read as a sentence, and the matcher
/// that models use must find it there.
public struct LexiconLint: Sendable {
    /// The lexicons that were looked through.
    public let lexicons: [Lexicon]
    /// What was found, ordered by lexicon and line.
    public let faults: [LexiconFault]

    /// A form as the index files it, with what owns it.
    private struct Owner {
        let place: LexiconFault.Place
        let strength: Int
    }

    /// Looks through lexicons, alone and against each other.
    ///
    /// - Throws: `FeatureError` if they cannot be compiled.
    /// - Complexity: O(*f* log *f*) for *f* forms.
    public init(_ lexicons: [Lexicon]) throws(FeatureError) {
        self.lexicons = lexicons
        var faults: [LexiconFault] = []
        for number in lexicons.indices {
            faults += Self.inner(lexicons[number], number)
            faults += try Self.unmatchable(lexicons[number], number)
        }
        faults += Self.opposite(lexicons)
        faults += Self.judgingWords(lexicons)
        self.faults = faults.sorted {
            (
                $0.place.lexicon, lexicons[$0.place.lexicon].entries[$0.place.entry].line, $0.kind.rawValue,
                $0.form
            )
                < (
                    $1.place.lexicon, lexicons[$1.place.lexicon].entries[$1.place.entry].line,
                    $1.kind.rawValue, $1.form
                )
        }
    }

    /// How a form is looked up: small letters, exact capitals, or first letters.
    private static func key(_ form: String, _ entry: LexiconEntry) -> String {
        (entry.matchesCase ? "=" : entry.isPrefix ? "*" : " ") + form
    }

    private static func inner(_ lexicon: Lexicon, _ number: Int) -> [LexiconFault] {
        var owners: [String: Owner] = [:]
        var faults: [LexiconFault] = []
        for (position, entry) in lexicon.entries.enumerated() {
            let place = LexiconFault.Place(lexicon: number, entry: position)
            var reported: Set<LexiconFault.Place> = []
            for form in entry.forms {
                if let owner = owners[key(form, entry)], owner.place != place {
                    guard reported.insert(owner.place).inserted else { continue }
                    faults.append(
                        LexiconFault(
                            kind: owner.strength == entry.strength ? .duplicateForm : .contradictoryStrength,
                            place: place, other: owner.place, form: form))
                } else {
                    owners[key(form, entry)] = Owner(place: place, strength: entry.strength)
                }
            }
        }
        for (position, entry) in lexicon.entries.enumerated() {
            let place = LexiconFault.Place(lexicon: number, entry: position)
            if entry.matchesCase, entry.isPrefix {
                faults.append(
                    LexiconFault(kind: .ignoredWildcard, place: place, other: nil, form: entry.phrase))
            }
            // A word of another strength than the rest is an exception and there on purpose. Of two wildcards the shorter
            // always wins.
            let shadows = entry.forms.map { form in
                shadow(of: form, entry, in: owners).flatMap {
                    $0.strength == entry.strength || entry.isPrefix ? $0 : nil
                }
            }
            guard let first = shadows.first ?? nil, shadows.allSatisfy({ $0 != nil }), first.place != place
            else {
                continue
            }
            faults.append(
                LexiconFault(kind: .shadowed, place: place, other: first.place, form: entry.forms[0]))
        }
        return faults
    }

    /// The entry that matches wherever a form does.
    private static func shadow(
        of form: String, _ entry: LexiconEntry, in owners: [String: Owner]
    ) -> Owner? {
        if entry.matchesCase, let owner = owners[" " + form.lowercased()] { return owner }
        guard !form.contains(" ") else { return nil }
        if !entry.matchesCase, !entry.isPrefix, form.hasSuffix("'s"),
            let owner = owners[" " + form.dropLast(2)]
        {
            return owner
        }
        let folded = form.lowercased()
        let longest = folded.utf8.count - (entry.isPrefix ? 1 : 0)
        guard longest >= LexiconIndex.shortestPrefix else { return nil }
        for length in LexiconIndex.shortestPrefix...longest {
            let start = String(decoding: folded.utf8.prefix(length), as: UTF8.self)
            if let owner = owners["*" + start] { return owner }
        }
        return nil
    }

    private static func unmatchable(_ lexicon: Lexicon, _ number: Int) throws(FeatureError)
        -> [LexiconFault]
    {
        let vectorizer = LexiconVectorizer(index: try LexiconIndex([lexicon]))
        let forms = lexicon.entries.enumerated().flatMap { position, entry in
            entry.forms.map { (entry: position, form: $0) }
        }
        let reading = Reading(ofSentences: forms.map(\.form), name: lexicon.category)
        var matched: Set<Int> = []
        for (item, sentence) in zip(forms, reading.sentences) {
            let sample = SentenceSample(sentence, in: reading)
            let whole = vectorizer.matches(in: sample).contains {
                $0.tokens.lowerBound == sentence.tokens.lowerBound
                    && $0.tokens.upperBound == sentence.tokens.upperBound - 1
            }
            if whole { matched.insert(item.entry) }
        }
        return lexicon.entries.indices.filter { !matched.contains($0) }.map {
            LexiconFault(
                kind: .unmatchable, place: .init(lexicon: number, entry: $0), other: nil,
                form: lexicon.entries[$0].phrase)
        }
    }

    private static func opposite(_ lexicons: [Lexicon]) -> [LexiconFault] {
        var sides: [String: (opinion: LexiconFault.Place?, reporting: LexiconFault.Place?)] = [:]
        for (number, lexicon) in lexicons.enumerated() {
            guard let speaksForOpinion = lexicon.kind?.speaksForOpinion else { continue }
            for (position, entry) in lexicon.entries.enumerated() {
                let place = LexiconFault.Place(lexicon: number, entry: position)
                for form in entry.forms {
                    let key = key(form, entry)
                    if speaksForOpinion {
                        if sides[key]?.opinion == nil { sides[key, default: (nil, nil)].opinion = place }
                    } else if sides[key]?.reporting == nil {
                        sides[key, default: (nil, nil)].reporting = place
                    }
                }
            }
        }
        var reported: Set<[LexiconFault.Place]> = []
        return sides.sorted { $0.key < $1.key }.compactMap { key, places in
            guard let opinion = places.opinion, let reporting = places.reporting,
                reported.insert([opinion, reporting]).inserted
            else { return nil }
            return LexiconFault(
                kind: .oppositeKinds, place: reporting, other: opinion, form: String(key.dropFirst()))
        }
    }

    private static func judgingWords(_ lexicons: [Lexicon]) -> [LexiconFault] {
        var judging: [String: LexiconFault.Place] = [:]
        for (number, lexicon) in lexicons.enumerated() where lexicon.kind == .evaluative {
            for (position, entry) in lexicon.entries.enumerated()
            where entry.strength == 2 && !entry.matchesCase && !entry.isPrefix {
                for form in entry.forms where !form.contains(" ") && judging[form] == nil {
                    judging[form] = .init(lexicon: number, entry: position)
                }
            }
        }
        var faults: [LexiconFault] = []
        for (number, lexicon) in lexicons.enumerated() where lexicon.kind == .reporting {
            for (position, entry) in lexicon.entries.enumerated() {
                let words = entry.phrase.lowercased().split(separator: " ").map(String.init)
                guard words.count > 1, let word = words.first(where: { judging[$0] != nil }) else { continue }
                faults.append(
                    LexiconFault(
                        kind: .judgingWord, place: .init(lexicon: number, entry: position),
                        other: judging[word], form: word))
            }
        }
        return faults
    }
}
