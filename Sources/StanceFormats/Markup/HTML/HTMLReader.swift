#if HTML
import CGumbo
import StanceText

/// Takes the text out of HTML, parsed by libgumbo as the HTML standard says.
///
/// Scripts, styles, controls and what is hidden are no text. Navigation, sidebars, footers and forms are, with a hint; so is what
/// `MainContent` finds to stand beside the article.
struct HTMLReader {
    /// As deep as browsers build a tree (Blink and WebKit).
    private static let deepest = 512
    private static let acceptedEncodings: Set<String> = [
        "utf-8", "utf8", "unicode-1-1-utf-8", "us-ascii", "ascii",
    ]

    private let name: String
    private var collector: TextCollector
    private var aligner: HTMLTextAligner

    /// The block that text belongs to, and what surrounds it.
    private struct Surroundings {
        var hint: BlockHint?
        var container = 0
        var isPreformatted = false
        var depth = 0
    }

    /// Reads a page.
    static func read(_ bytes: [UInt8], name: String) throws(FormatError) -> ExtractedText {
        let start = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        var reader = HTMLReader(bytes, name: name)
        let outcome = unsafe bytes.withUnsafeBytes { buffer -> Result<Void, FormatError> in
            guard let base = buffer.baseAddress else { return .success(()) }
            do throws(FormatError) {
                let page = try unsafe HTMLPage(
                    parsing: UnsafeRawBufferPointer(rebasing: buffer[start...]), name: name)
                let root = unsafe HTMLNode(page.root, base: base)
                try reader.checkEncoding(root)
                try reader.walk(root, Surroundings())
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
        let source = try Document(checking: bytes, name: name)
        MainContent.mark(&reader.collector.blocks)
        return try reader.collector.extractedText(from: source)
    }

    private init(_ bytes: [UInt8], name: String) {
        self.name = name
        collector = TextCollector(source: bytes)
        aligner = HTMLTextAligner(source: bytes)
    }

    /// Refuses a page that says in its head that it is not UTF-8.
    private func checkEncoding(_ root: HTMLNode) throws(FormatError) {
        for head in elements(in: root) where head.tag == GUMBO_TAG_HEAD {
            for meta in elements(in: head) where meta.tag == GUMBO_TAG_META {
                guard let encoding = Self.encoding(meta) else { continue }
                guard Self.acceptedEncodings.contains(encoding.lowercased()) else {
                    throw .declaredEncoding(file: name, encoding: encoding)
                }
            }
        }
    }

    private func elements(in node: HTMLNode) -> [HTMLNode] {
        (0..<node.childCount).map(node.child).filter { $0.type == GUMBO_NODE_ELEMENT }
    }

    private static func encoding(_ meta: HTMLNode) -> String? {
        if let charset = meta.attribute("charset") { return charset.trimmed }
        guard meta.attribute("http-equiv")?.lowercased() == "content-type",
            let content = meta.attribute("content")
        else { return nil }
        return content.split(separator: ";").lazy.map { String($0).trimmed }
            .first { $0.lowercased().hasPrefix("charset=") }.map {
                String($0.dropFirst("charset=".count)).trimmed
            }
    }

    private mutating func walk(_ parent: HTMLNode, _ surroundings: Surroundings) throws(FormatError) {
        guard surroundings.depth <= Self.deepest else {
            throw .nestedTooDeeply(file: name, line: parent.line, limit: Self.deepest)
        }
        for index in 0..<parent.childCount {
            let node = parent.child(index)
            switch node.type {
            case GUMBO_NODE_ELEMENT: try add(node, surroundings)
            case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
                addText(node, isPreformatted: surroundings.isPreformatted)
            default: break
            }
        }
    }

    private mutating func add(_ element: HTMLNode, _ surroundings: Surroundings) throws(FormatError) {
        let kind = element.kind
        guard kind != .skipped, !element.isHidden else { return }
        var inner = surroundings
        inner.depth += 1
        switch kind {
        case .inline, .skipped:
            try walk(element, inner)
        case .link:
            let isLinked = collector.isLinked
            collector.isLinked = isLinked || element.attribute("href") != nil
            try walk(element, inner)
            collector.isLinked = isLinked
        case .lineBreak:
            if !element.tagRange.isEmpty { collector.addLineBreak(for: element.tagRange) }
        case .block, .preformatted, .heading, .listItem, .caption, .quotation, .aside:
            if inner.hint != .aside { inner.hint = element.isBeside ? .aside : kind.hint ?? inner.hint }
            inner.container = element.parentIdentity ^ Int(element.tag.rawValue)
            inner.isPreformatted = inner.isPreformatted || kind == .preformatted
            collector.beginBlock(inner.hint, container: inner.container)
            try walk(element, inner)
            collector.beginBlock(surroundings.hint, container: surroundings.container)
        }
    }

    private mutating func addText(_ node: HTMLNode, isPreformatted: Bool) {
        let range = node.textRange
        guard !range.isEmpty else { return }
        let pieces = aligner.pieces(of: node.text, in: range)
        guard isPreformatted else { return collector.add(pieces) }
        for piece in pieces {
            guard case .copy(let range) = piece else {
                collector.add([piece])
                continue
            }
            var start = range.lowerBound
            while let end = collector.source[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) {
                collector.add(start..<end)
                collector.addLineBreak(for: end..<end + 1)
                start = end + 1
            }
            collector.add(start..<range.upperBound)
        }
    }
}

extension HTMLElementKind {
    /// What elements of the kind say of the blocks in them.
    fileprivate var hint: BlockHint? {
        switch self {
        case .heading: .heading
        case .listItem: .listItem
        case .caption: .caption
        case .quotation: .quotation
        case .aside: .aside
        case .inline, .block, .link, .lineBreak, .preformatted, .skipped: nil
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
        while let last = text.last, last.isWhitespace || last == "\"" || last == "'" { text.removeLast() }
        return String(text)
    }
}
#endif
