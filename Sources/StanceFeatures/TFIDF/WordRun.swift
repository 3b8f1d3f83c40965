import StanceText

/// The words of a sentence side by side, with a space before, between and after them: all its terms are parts of that text.
///
/// Word n-grams are runs of words without the outer spaces, character n-grams parts of one word with both its spaces. So a term is a kind
/// and a range, no text is copied to hash it, and it is copied only if it is kept.
///
/// This is what learning a vocabulary spends its time on: the hash takes a byte at a time, each waiting for the last, so the word and
/// the pair of words that ends with it are hashed in the same loop, side by side (1.6 ns a byte on the machine of `Docs/Performance.md`).
struct WordRun {
    /// A term of the sentence.
    struct Occurrence {
        /// Its `TermHash`.
        let hash: UInt64
        /// Another hash of the same bytes, by which a collision of the first is noticed.
        let check: UInt32
        /// Where it begins in `bytes`.
        let start: UInt32
        /// Where it ends.
        let end: UInt32
        /// What it is made of.
        let kind: Term.Kind
    }

    private let options: TFIDFVectorizer.Options
    /// The words between spaces; what lies behind the last one means nothing.
    private(set) var bytes: [UInt8] = [0x20]
    private var length = 1
    /// Where each word begins and ends.
    private var words: [Range<Int>] = []
    /// The terms of the sentence, as often as they occur.
    private(set) var terms: [Occurrence] = []
    /// The word before as the beginning of a pair.
    private var opened: (hash: TermHash, check: UInt32, start: Int)?

    init(_ options: TFIDFVectorizer.Options) { self.options = options }

    /// Makes this the run of a sentence of a reading.
    ///
    /// - Parameter ownWordsOnly: whether quotations are passed over, as if the words around them were neighbours.
    mutating func read(_ sample: SentenceSample, ownWordsOnly: Bool) {
        let (sentence, sequence) = (sample.sentence, sample.reading.tokens)
        let skipsQuotations = ownWordsOnly && !sentence.quotations.isEmpty
        read(sentence.tokens, of: sequence.tokens.span, folded: sequence.folded.span) {
            skipsQuotations && sentence.isQuoted(at: $0.range.lowerBound)
        }
    }

    /// Makes this the run of a sentence.
    ///
    /// - Parameter skips: which tokens are passed over besides punctuation, as if the words around them were neighbours.
    mutating func read(
        _ range: Range<Int>, of tokens: Span<Token>, folded: Span<UInt8>, skipping skips: (Token) -> Bool
    ) {
        length = 1
        opened = nil
        words.removeAll(keepingCapacity: true)
        terms.removeAll(keepingCapacity: true)
        for index in range {
            let token = tokens[index]
            if token.kind != .punctuation, !skips(token) { append(folded, token.foldedRange) }
        }
        if options.wordLengths.upperBound > 2 { appendLongTerms() }
        if let lengths = options.characterLengths { appendCharacterTerms(lengths) }
    }

    /// Copies a word, and hashes it and the pair it ends.
    private mutating func append(_ folded: Span<UInt8>, _ range: Range<Int>) {
        while bytes.count < length + range.count + 1 { bytes += [UInt8](repeating: 0, count: bytes.count) }
        let start = length
        var (hash, check) = (TermHash(kind: Term.Kind.words.rawValue), Self.firstCheck)
        var pair = opened ?? (hash, check, start)
        pair.hash.combine(0x20)
        pair.check = Self.check(pair.check, 0x20)
        var room = bytes.mutableSpan
        var end = start
        for index in range {
            let byte = folded[index]
            unsafe room[unchecked: end] = byte
            end &+= 1
            hash.combine(byte)
            check = Self.check(check, byte)
            pair.hash.combine(byte)
            pair.check = Self.check(pair.check, byte)
        }
        unsafe room[unchecked: end] = 0x20
        length = end + 1
        if options.wordLengths.lowerBound == 1 { add(hash, check, start, end, .words) }
        if opened != nil, options.wordLengths.contains(2) {
            add(pair.hash, pair.check, pair.start, end, .words)
        }
        words.append(start..<end)
        opened = (hash, check, start)
    }

    /// Adds the runs of three words and more.
    private mutating func appendLongTerms() {
        for (first, word) in words.enumerated() {
            for count in max(3, options.wordLengths.lowerBound)...options.wordLengths.upperBound
            where first + count <= words.count {
                add(from: word.lowerBound, to: words[first + count - 1].upperBound, .words)
            }
        }
    }

    /// Adds the runs of characters within each word and the spaces around it.
    private mutating func appendCharacterTerms(_ lengths: ClosedRange<Int>) {
        var starts: [Int] = []
        for word in words {
            let padded = (word.lowerBound - 1)..<(word.upperBound + 1)
            starts.removeAll(keepingCapacity: true)
            for offset in padded where bytes[offset] & 0xC0 != 0x80 { starts.append(offset) }
            starts.append(padded.upperBound)
            for first in 0..<(starts.count - 1) {
                for count in lengths where first + count < starts.count {
                    add(from: starts[first], to: starts[first + count], .characters)
                }
            }
        }
    }

    private mutating func add(from start: Int, to end: Int, _ kind: Term.Kind) {
        var (hash, check) = (TermHash(kind: kind.rawValue), Self.firstCheck)
        for offset in start..<end {
            hash.combine(bytes[offset])
            check = Self.check(check, bytes[offset])
        }
        add(hash, check, start, end, kind)
    }

    private mutating func add(
        _ hash: TermHash, _ check: UInt32, _ start: Int, _ end: Int, _ kind: Term.Kind
    ) {
        terms.append(
            Occurrence(
                hash: hash.value, check: check, start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end), kind: kind))
    }

    private static let firstCheck: UInt32 = 0x9E37_79B9

    /// Takes one more byte into the other hash: a polynomial, where `TermHash` is made of exclusive ors.
    @inline(__always)
    private static func check(_ state: UInt32, _ byte: UInt8) -> UInt32 {
        (state &+ UInt32(byte)) &* 0x85EB_CA6B
    }
}
