import StanceText

/// Finds the names of a target in sentences.
///
/// Case makes no difference, except to names of up to three capitals, which must be capitals in the text: "US", not "us". Periods
/// within initials and possessive endings are passed over, the last word may be a regular plural, and a name may be a part of
/// a word with hyphens ("NATO-led"). Of several names at a place the longest counts, and what it covers counts once.
struct TargetNames {
    private let own: [Name]
    private let others: [Name]

    /// Prepares the names of a target.
    ///
    /// - Parameter others: further targets; a name inside a longer one of theirs is not a mention ("Sudan" in "South Sudan").
    init(of target: Target, besides others: [Target]) {
        own = target.aliases.compactMap { Name($0) }
        self.others = others.filter { $0 != target }.flatMap(\.aliases).compactMap { Name($0) }
    }

    /// The places in a sentence where the target is named, from left to right.
    ///
    /// - Complexity: O(*w* · *n*) for *w* words and *n* names.
    func places(in sentence: Sentence, of passage: Passage) -> [ClosedRange<Int>] {
        let parts = Self.parts(of: sentence, in: passage)
        let longest = { (names: [Name], position: Int) in
            names.filter { $0.matches(parts[position...]) }.map(\.words.count).max() ?? 0
        }
        var found: [ClosedRange<Int>] = []
        var position = 0
        while position < parts.count {
            let (length, rival) = (longest(own, position), longest(others, position))
            if length == 0 || rival > length {
                position += max(rival, 1)
                continue
            }
            let place = parts[position].token...parts[position + length - 1].token
            found.append(place)
            position += length
            while position < parts.count, parts[position].token == place.upperBound { position += 1 }
        }
        return found
    }

    /// The words of a sentence, those with hyphens in parts.
    private static func parts(of sentence: Sentence, in passage: Passage) -> [Part] {
        let sequence = passage.reading.tokens
        return passage.words(of: sentence).flatMap { index -> [Part] in
            let token = sequence.tokens[index]
            let folded = sequence.foldedText(of: token)
            let written = passage.reading.document.text(in: token.range)
            let pieces = (folded: folded.split(separator: "-"), written: written.split(separator: "-"))
            guard pieces.folded.count == pieces.written.count else {
                return [Part(token: index, folded: plain(folded), written: written)]
            }
            return zip(pieces.folded, pieces.written).map {
                Part(token: index, folded: plain(String($0)), written: String($1))
            }
        }
    }

    /// A folded word without periods and possessive ending.
    private static func plain(_ word: String) -> String {
        TermCounts.withoutPossessive(word.contains(".") ? word.filter { $0 != "." } : word)
    }
}

extension TargetNames {
    /// A word of a text, or a part of one with hyphens.
    fileprivate struct Part {
        let token: Int
        let folded: String
        let written: String

        /// What is written before a possessive ending, letters only.
        var letters: String {
            String(written.prefix { $0 != "'" && $0 != "\u{2019}" }.filter(\.isLetter))
        }
    }

    /// A name as it is looked for.
    fileprivate struct Name {
        /// Up to so many letters, capitals count.
        private static let longestInitials = 3

        let words: [String]
        private let isInitials: Bool
        private let endsInCapitalized: Bool

        init?(_ alias: String) {
            let document = Document(name: alias, text: alias)
            let sequence = Tokenizer().tokens(of: document)
            let tokens = sequence.tokens.filter { $0.kind != .punctuation }
            words = tokens.flatMap { token in
                sequence.foldedText(of: token).split(separator: "-").map { TargetNames.plain(String($0)) }
            }
            guard !words.isEmpty, let last = tokens.last else { return nil }
            let letters = alias.filter(\.isLetter)
            isInitials =
                words.count == 1 && letters.count <= Self.longestInitials && letters.allSatisfy(\.isUppercase)
            let lastPart = document.text(in: last.range).split(separator: "-").last
            endsInCapitalized = lastPart?.first?.isUppercase == true
        }

        /// Whether some words begin with the name.
        func matches(_ parts: ArraySlice<Part>) -> Bool {
            guard parts.count >= words.count else { return false }
            return zip(words.indices, parts).allSatisfy { index, part in
                if part.folded == words[index] {
                    return !isInitials || part.letters.allSatisfy(\.isUppercase)
                }
                return index == words.count - 1 && isPlural(part, of: words[index])
            }
        }

        /// Whether a part is the regular plural of a word: of initials with a small s ("MPs", but not "USS"), of a name with
        /// a capital ("Greens", but not "greens").
        private func isPlural(_ part: Part, of word: String) -> Bool {
            let isRegular =
                part.folded == word + "s" || part.folded == word + "es"
                || (word.hasSuffix("y") && part.folded == word.dropLast() + "ies")
            guard isRegular else { return false }
            if isInitials {
                return part.letters.hasSuffix("s") && part.letters.dropLast().allSatisfy(\.isUppercase)
            }
            return !endsInCapitalized || part.letters.first?.isUppercase == true
        }
    }
}
