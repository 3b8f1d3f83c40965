public import StanceText

/// Running text that framing is measured on: body sentences of one reading, and where to look them up.
public struct Passage: Sendable {
    /// What it is called in columns: the file, or a part of it.
    public let name: String
    /// The file it stands in.
    public let file: String
    /// The reading that holds its sentences.
    public let reading: Reading
    /// Its sentences: those of the reading's body that belong to it, in order.
    public let sentences: [Sentence]
    private let locate: @Sendable (Range<Int>) -> TextLocation

    /// Makes a passage of some sentences; those that are not running text are left out.
    ///
    /// - Parameter locate: the line and column in the file of a byte range of the reading's document.
    public init(
        name: String, file: String, reading: Reading, sentences: some Sequence<Sentence>,
        locate: @escaping @Sendable (Range<Int>) -> TextLocation
    ) {
        self.name = name
        self.file = file
        self.reading = reading
        self.sentences = sentences.filter { $0.role == .body }
        self.locate = locate
    }

    /// Makes a passage of the whole running text of a document.
    public init(_ reading: Reading) {
        let lines = LineIndex(of: reading.document.bytes)
        self.init(
            name: reading.document.name, file: reading.document.name, reading: reading,
            sentences: reading.sentences
        ) { lines.location(ofByte: $0.lowerBound, in: reading.document.bytes) }
    }

    /// The line and column in the file of a byte range of the reading's document.
    public func location(of range: Range<Int>) -> TextLocation { locate(range) }

    /// The part with the sentences that a condition holds for, under a name of its own.
    public func part(named name: String, where belongs: (Sentence) -> Bool) -> Passage {
        Passage(
            name: name, file: file, reading: reading, sentences: sentences.filter(belongs), locate: locate)
    }

    /// Whose word a token of a sentence is.
    ///
    /// What stands in quotation marks is quoted, be it a single word in a sentence of the author's; the words around a
    /// quotation that makes up most of its sentence are attributed.
    public func voice(ofToken token: Int, in sentence: Sentence) -> Voice {
        if sentence.isQuoted(at: reading.tokens.tokens[token].range.lowerBound) { return .quoted }
        return sentence.voice == .quoted ? .attributed : sentence.voice
    }

    /// The sentence's tokens that are words or numbers, as indices into the reading's tokens.
    public func words(of sentence: Sentence) -> [Int] {
        sentence.tokens.filter { reading.tokens.tokens[$0].kind != .punctuation }
    }

    /// How many words are in each voice.
    ///
    /// - Complexity: O(*t* log *q*) for *t* tokens and *q* quotations of a sentence.
    public var wordCounts: [Voice: Int] {
        var counts: [Voice: Int] = [:]
        for sentence in sentences {
            for token in words(of: sentence) { counts[voice(ofToken: token, in: sentence), default: 0] += 1 }
        }
        return counts
    }

    /// A mention of words from one token to another.
    func mention(of tokens: ClosedRange<Int>, in sentence: Sentence) -> Mention {
        let all = reading.tokens.tokens
        let range = all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound].range.upperBound
        let words = tokens.filter { all[$0].kind != .punctuation }
        return Mention(
            term: (words.isEmpty ? Array(tokens) : words).map { reading.tokens.foldedText(of: all[$0]) }
                .joined(separator: " "), voice: voice(ofToken: tokens.lowerBound, in: sentence), file: file,
            location: location(of: range))
    }
}
