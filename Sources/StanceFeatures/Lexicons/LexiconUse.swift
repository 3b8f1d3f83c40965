import StanceText

/// Which entries of lexicons are met in a corpus, and where.
public struct LexiconUse: Sendable {
    /// An entry met in a sentence.
    public struct Occurrence: Sendable, Hashable {
        /// The position of the sentence.
        public let sample: Int
        /// Whether it stands outside quotations in a sentence of the author's voice.
        public let isAuthors: Bool
    }

    /// The occurrences of each entry, by lexicon; ascending by sentence, at most one a sentence.
    public let occurrences: [[[Occurrence]]]

    /// Finds the entries of lexicons in sentences, as models find them: the longest match of each lexicon counts.
    ///
    /// - Throws: `FeatureError` if the lexicons cannot be compiled.
    /// - Complexity: O(*t* · *p*) for *t* tokens and phrases of up to *p* words.
    public init(of lexicons: [Lexicon], in samples: [SentenceSample]) throws(FeatureError) {
        let vectorizer = LexiconVectorizer(index: try LexiconIndex(lexicons))
        let finders = lexicons.map(EntryFinder.init)
        var found = lexicons.map { [[Occurrence]](repeating: [], count: $0.entries.count) }
        for (number, sample) in samples.enumerated() {
            for match in vectorizer.matches(in: sample) {
                guard let entry = finders[match.lexicon].entry(of: match, in: sample) else { continue }
                let start = sample.reading.tokens.tokens[match.tokens.lowerBound].range.lowerBound
                let isAuthors = sample.sentence.voice == .author && !sample.sentence.isQuoted(at: start)
                if let last = found[match.lexicon][entry].last, last.sample == number {
                    guard isAuthors, !last.isAuthors else { continue }
                    found[match.lexicon][entry].removeLast()
                }
                found[match.lexicon][entry].append(Occurrence(sample: number, isAuthors: isAuthors))
            }
        }
        occurrences = found
    }

    /// Finds the entry behind a match, which itself only says how strong it is.
    private struct EntryFinder {
        private var folded: [String: Int] = [:]
        private var exact: [String: Int] = [:]
        private var prefixes: [String: Int] = [:]

        init(_ lexicon: Lexicon) {
            for (position, entry) in lexicon.entries.enumerated() {
                for form in entry.forms {
                    if entry.matchesCase {
                        exact[form] = exact[form] ?? position
                    } else if entry.isPrefix {
                        prefixes[form] = prefixes[form] ?? position
                    } else {
                        folded[form] = folded[form] ?? position
                    }
                }
            }
        }

        func entry(of match: LexiconMatch, in sample: SentenceSample) -> Int? {
            let sequence = sample.reading.tokens
            let tokens = match.tokens.map { sequence.tokens[$0] }
            let written = tokens.map { sample.reading.document.text(in: $0.range) }.joined(separator: " ")
            if let entry = exact[written] { return entry }
            let form = tokens.map(sequence.foldedText).joined(separator: " ")
            if let entry = folded[form] { return entry }
            guard tokens.count == 1 else { return nil }
            if form.hasSuffix("'s"), let entry = folded[String(form.dropLast(2))] { return entry }
            return (1...max(form.utf8.count, 1)).lazy.compactMap { length in
                prefixes[String(decoding: form.utf8.prefix(length), as: UTF8.self)]
            }.first
        }
    }
}
