#if Markdown
import CMark
import StanceText

/// Takes the text out of Markdown, parsed by libcmark (CommonMark 0.30).
///
/// Front matter, code blocks, HTML and the targets of links are no text; the words of links and of code within a paragraph are.
/// A picture that is a paragraph of its own gives its description as a caption; in running text it gives nothing.
struct MarkdownReader {
    /// libcmark counts bytes in 32 bits.
    private static let mostBytes = 1 << 30

    private let lines: MarkdownLines
    private var collector: TextCollector
    private var aligner: MarkdownAligner
    /// The kinds of the blocks around the present place, innermost last.
    private var surroundings: [cmark_node_type] = []
    private var leaf: MarkdownLeaf?
    private var hasSoftBreak = false
    private var hasHardBreak = false
    /// How many pictures in running text the present place is in.
    private var pictureDepth = 0

    /// Reads a file.
    static func read(_ bytes: [UInt8], name: String) throws(FormatError) -> ExtractedText {
        let source = try Document(checking: bytes, name: name)
        guard bytes.count <= mostBytes else {
            throw .tooLarge(file: name, format: "Markdown", limit: mostBytes)
        }
        var reader = MarkdownReader(bytes)
        reader.walk(from: FrontMatter.end(in: bytes))
        return try reader.collector.extractedText(from: source)
    }

    private init(_ bytes: [UInt8]) {
        lines = MarkdownLines(of: bytes)
        collector = TextCollector(source: bytes)
        aligner = MarkdownAligner(source: bytes)
    }

    private mutating func walk(from start: Int) {
        let root = unsafe collector.source[start...].withUnsafeBytes {
            unsafe cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_SOURCEPOS)
        }
        guard let root = unsafe root else { return }
        defer { unsafe cmark_node_free(root) }
        let firstLine = lines.line(ofByte: start)
        let iterator = unsafe cmark_iter_new(root)
        defer { unsafe cmark_iter_free(iterator) }
        while true {
            let event = unsafe cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = unsafe cmark_iter_get_node(iterator) else { continue }
            let type = unsafe cmark_node_get_type(node)
            if event == CMARK_EVENT_ENTER {
                unsafe enter(node, type, lineShift: firstLine)
            } else {
                leave(type)
            }
        }
    }

    private mutating func enter(_ node: OpaquePointer, _ type: cmark_node_type, lineShift: Int) {
        let line = unsafe lineShift + Int(cmark_node_get_start_line(node)) - 1
        switch type {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM:
            surroundings.append(type)
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            let isPicture = unsafe Self.isOnlyPicture(node)
            begin(isPicture ? .caption : type == CMARK_NODE_HEADING ? .heading : hint)
            unsafe leaf = MarkdownLeaf(
                firstLine: line, lastLine: lineShift + Int(cmark_node_get_end_line(node)) - 1,
                indentation: Int(cmark_node_get_start_column(node)) - 1,
                quoteDepth: surroundings.count { $0 == CMARK_NODE_BLOCK_QUOTE },
                cursor: lines.start(of: line))
            pictureDepth = isPicture ? -1 : 0
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            guard pictureDepth <= 0, let literal = unsafe cmark_node_get_literal(node) else { return }
            let text = unsafe Array(String(cString: literal).utf8)
            addText(
                text, isCode: type == CMARK_NODE_CODE, line: line,
                column: unsafe Int(cmark_node_get_start_column(node)) - 1)
        case CMARK_NODE_SOFTBREAK: hasSoftBreak = true
        case CMARK_NODE_LINEBREAK: hasHardBreak = true
        case CMARK_NODE_HTML_INLINE:
            if let tag = unsafe cmark_node_get_literal(node),
                unsafe String(cString: tag).lowercased().hasPrefix("<br")
            {
                hasHardBreak = true
            }
        case CMARK_NODE_IMAGE: pictureDepth += 1
        case CMARK_NODE_LINK: collector.isLinked = true
        default: break
        }
    }

    private mutating func leave(_ type: cmark_node_type) {
        switch type {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM: surroundings.removeLast()
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: leaf = nil
        case CMARK_NODE_IMAGE: pictureDepth -= 1
        case CMARK_NODE_LINK: collector.isLinked = false
        default: break
        }
    }

    private var hint: BlockHint? {
        switch surroundings.last {
        case CMARK_NODE_ITEM: .listItem
        case CMARK_NODE_BLOCK_QUOTE: .quotation
        default: nil
        }
    }

    private mutating func begin(_ hint: BlockHint?) {
        collector.beginBlock(hint)
        hasSoftBreak = false
        hasHardBreak = false
    }

    private mutating func addText(_ literal: [UInt8], isCode: Bool, line: Int, column: Int) {
        guard var leaf, !literal.isEmpty else { return }
        let found = aligner.align(literal, isCode: isCode, line: line, column: column, leaf: &leaf, lines)
        if hasHardBreak || hasSoftBreak {
            let gap = min(leaf.cursor, found.start)..<found.start
            if hasHardBreak { collector.addLineBreak(for: gap) } else { collector.addSpace(for: gap) }
            hasHardBreak = false
            hasSoftBreak = false
        }
        collector.add(found.pieces)
        leaf.cursor = found.end
        self.leaf = leaf
    }

    private static func isOnlyPicture(_ node: OpaquePointer) -> Bool {
        guard let child = unsafe cmark_node_first_child(node) else { return false }
        return unsafe cmark_node_get_type(child) == CMARK_NODE_IMAGE && cmark_node_next(child) == nil
    }
}
#endif
