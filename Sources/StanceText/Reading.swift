/// A document read: its blocks with their roles, its sentences with their voices, and its tokens.
///
///     let reading = Reading(of: Document(name: "a.txt", text: "\"It failed,\" he said."))
///     reading.sentences[0].voice   // .quoted
///
/// Blocks, and the sentences within each, are ascending and disjoint; between them stands white space only, so that ranges
/// and gaps together are the document, byte for byte.
public struct Reading: Sendable {
    /// The document that was read.
    public var document: Document { parts.document }
    /// Its blocks, in order.
    public var blocks: [Block] { parts.blocks }
    /// Its sentences, in order.
    public var sentences: [Sentence] { parts.sentences }
    /// Its tokens, in order; `Sentence.tokens` points in here.
    public var tokens: TokenSequence { parts.tokens }

    private let parts: Parts

    /// What was read, shared by all copies of the reading: every sentence that is handed on has one with it.
    private final class Parts: Sendable {
        let document: Document
        let blocks: [Block]
        let sentences: [Sentence]
        let tokens: TokenSequence

        init(_ document: Document, blocks: [Block], sentences: [Sentence], tokens: TokenSequence) {
            self.document = document
            self.blocks = blocks
            self.sentences = sentences
            self.tokens = tokens
        }
    }

    /// Reads a document.
    ///
    /// - Parameter hints: what the markup of the file that the document was taken out of says of its blocks, in order.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(of document: Document, hints: [HintedBlock] = []) {
        let (blocks, lines) = BlockSplitter().blocks(of: document)
        let sentences = SentenceSegmenter().sentences(in: blocks, of: document)
        self.init(
            of: document, blocks: blocks, sentences: sentences, lines: lines, isPage: true, hints: hints)
    }

    /// Reads sentences that are known to be such, one after the other: records of a table.
    ///
    /// Each text becomes one body sentence; nothing is split. A quotation that is opened in one sentence may be closed a few
    /// sentences later, and then those between are quoted too.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(ofSentences texts: [String], name: String) {
        let (document, ranges) = Self.lines(of: texts, name: name)
        self.init(ofSentences: ranges, in: document)
    }

    /// Reads sentences of a document that are known to be such, one after the other.
    ///
    /// - Parameter sentences: their ranges, ascending and disjoint, with line ends alone between them.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(ofSentences sentences: [Range<Int>], in document: Document) {
        let blocks = QuotationScanner(document: document).paragraphs(of: sentences)
        var found = BlockSentences(capacity: sentences.count, blocks: blocks.count)
        for block in blocks { found.appendBlock { $0 += block } }
        self.init(
            of: document, blocks: blocks.map { $0[0].lowerBound..<$0[$0.count - 1].upperBound },
            sentences: found, lines: LineIndex(of: document.bytes), isPage: false)
    }

    /// The texts in one document, with a line end after each.
    private static func lines(of texts: [String], name: String) -> (Document, [Range<Int>]) {
        var bytes: [UInt8] = []
        var ranges: [Range<Int>] = []
        for text in texts {
            let start = bytes.count
            bytes += Array(text.utf8)
            ranges.append(start..<bytes.count)
            bytes.append(UInt8(ascii: "\n"))
        }
        return (Document(name: name, text: String(decoding: bytes, as: UTF8.self)), ranges)
    }

    /// The same for sentences that have nothing to do with each other: each is read as it would be alone.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    public init(ofSeparateSentences texts: [String], name: String) {
        let (document, ranges) = Self.lines(of: texts, name: name)
        self.init(ofSeparateSentences: ranges, in: document)
    }

    /// Reads sentences that are known to be such and have nothing to do with each other, all at once.
    ///
    /// Each is read as it would be alone, so that reading many at once is only quicker; a sentence's line is its number.
    ///
    /// - Parameter sentences: their ranges, ascending and disjoint, with line ends alone between them.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(ofSeparateSentences sentences: [Range<Int>], in document: Document) {
        var found = BlockSentences(capacity: sentences.count, blocks: sentences.count)
        for sentence in sentences { found.appendBlock { $0.append(sentence) } }
        self.init(
            of: document, blocks: sentences, sentences: found,
            lines: LineIndex(starts: [0] + sentences.dropFirst().map(\.lowerBound)), isPage: false,
            areSeparate: true)
    }

    private init(
        of document: Document, blocks ranges: [Range<Int>], sentences: BlockSentences, lines: LineIndex,
        isPage: Bool, areSeparate: Bool = false, hints: [HintedBlock] = []
    ) {
        let (tokens, sentenceTokens) = TokenScan.tokens(of: document, sentences: sentences.ranges)
        let roles: [RoleTagger.Verdict]
        if isPage {
            let evidence = ranges.indices.map { block in
                BlockEvidence(
                    of: ranges[block], sentences: sentenceTokens[sentences.indices(ofBlock: block)],
                    in: document.bytes)
            }
            let tagged = RoleTagger(page: PageText(tokens: tokens)).roles(of: evidence)
            roles = HintedBlock.applying(hints, to: tagged, of: ranges)
        } else {
            roles = ranges.map { _ in (.body, .sentence) }
        }
        var builder = SentenceBuilder(
            document: document, tokens: tokens, lines: lines, capacity: sentences.ranges.count)
        var blocks: [Block] = []
        blocks.reserveCapacity(ranges.count)
        for (index, range) in ranges.enumerated() {
            let next = index + 1 < ranges.count && !areSeparate ? ranges[index + 1] : nil
            let indices = sentences.indices(ofBlock: index)
            builder.append(
                sentences.ranges[indices], ofBlock: index, range: range, next: next, role: roles[index].role,
                tokens: sentenceTokens)
            blocks.append(
                Block(
                    index: index, range: range, role: roles[index].role, reason: roles[index].reason,
                    sentences: indices))
        }
        parts = Parts(document, blocks: blocks, sentences: builder.sentences, tokens: tokens)
    }

    /// The text of a sentence.
    public func text(of sentence: Sentence) -> String { document.text(in: sentence.range) }
}
