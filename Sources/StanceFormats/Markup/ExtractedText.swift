public import StanceText

/// The plain text of a file, with an exact map back to it.
///
///     let page = try ExtractedText(of: Array("<p>Tea &amp; cake.</p>".utf8), name: "a.html", markup: .html)
///     page.text.text(in: 0..<11)          // "Tea & cake."
///     page.map.sourceRange(of: 4..<5)     // 7..<12, where "&amp;" stands
///
/// Blank lines stand between the blocks of marked-up text; within one, white space is a single space, and a line end is a line break that
/// the markup asks for. Plain text is left as it is, but for the marks of `IgnoreMarks`.
public struct ExtractedText: Sendable, Hashable {
    /// The file.
    public let source: Document
    /// The text that was taken out of it.
    public let text: Document
    /// Where each part of the text stood in the file.
    public let map: SourceMap
    /// The blocks, in order; none for plain text, which says nothing of them.
    public let blocks: [HintedBlock]

    /// Takes the text out of a file's bytes.
    ///
    /// - Throws: `FormatError.invalidText` if the bytes are not UTF-8, and what the format's reader refuses.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(of bytes: [UInt8], name: String, markup: Markup) throws(FormatError) {
        try ByteOrderMark.refuseOthers(in: bytes, name: name)
        switch markup {
        case .text:
            try self.init(plain: bytes, name: name)
        case .markdown:
            #if Markdown
            self = try MarkdownReader.read(bytes, name: name)
            #else
            throw .notBuiltIn(file: name, format: "Markdown", trait: "Markdown")
            #endif
        case .html:
            #if HTML
            self = try HTMLReader.read(bytes, name: name)
            #else
            throw .notBuiltIn(file: name, format: "HTML", trait: "HTML")
            #endif
        }
    }

    /// Takes the text out of a part of a file; what is wrong with it is placed in the whole.
    ///
    /// - Parameter offset: what stands before the part.
    public init(of bytes: [UInt8], name: String, markup: Markup, after offset: TextOffset) throws(FormatError)
    {
        do throws(FormatError) {
            try self.init(of: bytes, name: name, markup: markup)
        } catch {
            guard case .invalidText(.invalidUTF8(let name, let location, let byte)) = error else {
                throw error
            }
            throw .invalidText(
                .invalidUTF8(
                    name: name, location: .init(line: location.line + offset.lines, column: location.column),
                    byteOffset: byte + offset.bytes))
        }
    }

    /// Takes a document as it is, marks of `IgnoreMarks` included.
    public init(verbatim document: Document) {
        self.init(
            source: document, text: document, map: SourceMap(identityOf: document.bytes.count), blocks: [])
    }

    private init(plain bytes: [UInt8], name: String) throws(FormatError) {
        source = try Document(checking: bytes, name: name)
        text = try IgnoreMarks(in: source).blanked(source)
        map = SourceMap(identityOf: bytes.count)
        blocks = []
    }

    init(source: Document, text: Document, map: SourceMap, blocks: [HintedBlock]) {
        self.source = source
        self.text = text
        self.map = map
        self.blocks = blocks
    }
}

extension Document {
    /// Makes a document of bytes that may be anything.
    init(checking bytes: [UInt8], name: String) throws(FormatError) {
        do throws(TextError) {
            try self.init(name: name, bytes: bytes)
        } catch {
            throw .invalidText(error)
        }
    }
}
