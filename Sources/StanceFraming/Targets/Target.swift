import StanceText

/// Somebody or something that a text may speak of: a name and others for the same.
public struct Target: Sendable, Hashable {
    /// The name it is reported under.
    public let name: String
    /// The names it is found by, `name` among them.
    public let aliases: [String]

    /// Makes a target; its name is one of its aliases.
    public init(name: String, aliases: [String] = []) {
        self.name = name
        self.aliases = [name] + aliases.filter { $0 != name }
    }

    /// Reads a list of targets: a line each, `NAME` or `NAME: ALIAS, ALIAS`; lines that begin with # say nothing.
    ///
    /// - Throws: `FramingError.malformedTarget`.
    public static func all(parsing text: String, file: String) throws(FramingError) -> [Target] {
        var targets: [Target] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() {
            let line = trimmed(line)
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = trimmed(parts[0])
            guard name.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
                throw .malformedTarget(file: file, line: number + 1, text: line)
            }
            let aliases =
                parts.count > 1 ? parts[1].split(separator: ",").map(trimmed).filter { !$0.isEmpty } : []
            targets.append(Target(name: name, aliases: aliases))
        }
        return targets
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// Up to so many letters, capitals count: "US" is not "us".
    private static let longestInitials = 3

    /// The target's names as they are looked for in tokens.
    struct Pattern {
        let words: [String]
        let isInitials: Bool

        init?(_ alias: String) {
            let document = Document(name: alias, text: alias)
            let tokens = Tokenizer().tokens(of: document)
            words = tokens.tokens.filter { $0.kind != .punctuation }.map {
                Target.plain(tokens.foldedText(of: $0))
            }
            guard !words.isEmpty else { return nil }
            let letters = alias.filter(\.isLetter)
            isInitials =
                words.count == 1 && letters.count <= longestInitials && letters.allSatisfy(\.isUppercase)
        }
    }

    /// A folded word without periods and possessive ending.
    private static func plain(_ word: String) -> String {
        TermCounts.withoutPossessive(word.contains(".") ? word.filter { $0 != "." } : word)
    }

    /// The places in a sentence where it is named: the longest name from left to right.
    ///
    /// Case makes no difference, except to names of up to three capitals, which must be capitals in the text: "US", not "us". Periods within
    /// initials and possessive endings are passed over.
    func mentions(in sentence: Sentence, of passage: Passage, patterns: [Pattern]) -> [ClosedRange<Int>] {
        let sequence = passage.reading.tokens
        let words = passage.words(of: sentence)
        let plain = words.map { Self.plain(sequence.foldedText(of: sequence.tokens[$0])) }
        var found: [ClosedRange<Int>] = []
        var position = 0
        while position < words.count {
            let longest = patterns.filter { pattern in
                plain[position...].starts(with: pattern.words)
                    && (!pattern.isInitials
                        || isCapitals(sequence.tokens[words[position]], in: passage.reading))
            }.map(\.words.count).max()
            if let longest {
                found.append(words[position]...words[position + longest - 1])
                position += longest
            } else {
                position += 1
            }
        }
        return found
    }

    /// Whether a token's letters are capitals, an ending "'s" apart.
    private func isCapitals(_ token: Token, in reading: Reading) -> Bool {
        let written = reading.document.text(in: token.range)
        let initials = written.prefix { $0 != "'" && $0 != "\u{2019}" }
        return initials.allSatisfy { $0.isUppercase || !$0.isLetter }
    }
}
