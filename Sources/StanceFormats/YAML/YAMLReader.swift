#if YAML
import CLibYAML

/// Makes nodes of what libyaml finds in a text.
///
/// An alias shares the content of its anchor and is known only after it, so that no text unfolds into more than it is long, or into itself.
@safe struct YAMLReader {
    /// Nodes are made by recursion, and libyaml itself would go on to any depth.
    private static let deepest = 100

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// How many nodes the present place is in.
    private var depth = 0
    private var anchors: [String: YAMLNode] = [:]

    /// The one document in a text, or `nil` if there is none.
    static func document(in text: String) throws(YAMLError) -> YAMLNode? {
        // libyaml keeps the address of its parser.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { unsafe parser.deallocate() }
        guard unsafe yaml_parser_initialize(parser) == 1 else { throw Self.outOfMemory }
        defer { unsafe yaml_parser_delete(parser) }
        let bytes = Array(text.utf8)
        return try unsafe bytes.withUnsafeBufferPointer { bytes throws(YAMLError) in
            unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            var reader = unsafe YAMLReader(parser: parser)
            return try reader.document()
        }
    }

    private init(parser: UnsafeMutablePointer<yaml_parser_t>) { unsafe self.parser = parser }

    private mutating func document() throws(YAMLError) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try next()
            switch event.kind {
            case .streamEnd: return root
            case .border: continue
            case .documentStart:
                guard root == nil else {
                    throw YAMLError(
                        line: event.line, column: event.column, reason: "but found another document")
                }
            default: root = try node(event)
            }
        }
    }

    /// The node that begins with an event.
    private mutating func node(_ event: YAMLEvent) throws(YAMLError) -> YAMLNode {
        guard depth < Self.deepest else {
            throw YAMLError(
                line: event.line, column: event.column, reason: "nested more than \(Self.deepest) deep")
        }
        depth += 1
        defer { depth -= 1 }
        let content: YAMLNode.Content
        switch event.kind {
        case .alias(let name):
            guard let node = anchors[name] else {
                throw YAMLError(line: event.line, column: event.column, reason: "found undefined alias")
            }
            content = node.content
        case .text(let text, let isPlain): content = .text(text, isPlain: isPlain)
        case .listStart:
            var nodes: [YAMLNode] = []
            while let item = try member() { nodes.append(item) }
            content = .list(nodes)
        case .tableStart: content = .table(try pairs())
        case .end, .documentStart, .streamEnd, .border:
            throw YAMLError(
                line: event.line, column: event.column, reason: "found an end without a beginning")
        }
        let node = YAMLNode(content: content, line: event.line, column: event.column)
        if let anchor = event.anchor { anchors[anchor] = node }
        return node
    }

    /// The next node of a list or table, or `nil` at its end.
    private mutating func member() throws(YAMLError) -> YAMLNode? {
        let event = try next()
        if case .end = event.kind { return nil }
        return try node(event)
    }

    private mutating func pairs() throws(YAMLError) -> [(key: YAMLNode, value: YAMLNode)] {
        var pairs: [(key: YAMLNode, value: YAMLNode)] = []
        var places: [String: YAMLNode] = [:]
        while let key = try member(), let value = try member() {
            if let text = key.text, let first = places.updateValue(key, forKey: text) {
                throw YAMLError(
                    line: first.line, column: first.column, reason: "the key \"\(text)\" stands here twice")
            }
            pairs.append((key, value))
        }
        return pairs
    }

    private func next() throws(YAMLError) -> YAMLEvent {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { unsafe yaml_event_delete(&event) }
        return unsafe YAMLEvent(event)
    }

    /// What libyaml says is wrong.
    private var failure: YAMLError {
        guard let problem = unsafe parser.pointee.problem else { return Self.outOfMemory }
        let reason = unsafe String(cString: problem)
        // A byte that no YAML holds is found before lines are counted.
        guard unsafe parser.pointee.error != YAML_READER_ERROR else {
            return YAMLError(line: 1, column: 1, reason: reason)
        }
        let mark = unsafe parser.pointee.problem_mark
        return YAMLError(line: Int(mark.line) + 1, column: Int(mark.column) + 1, reason: reason)
    }

    private static let outOfMemory = YAMLError(
        line: 1, column: 1, reason: "it takes more memory than there is")
}
#endif
