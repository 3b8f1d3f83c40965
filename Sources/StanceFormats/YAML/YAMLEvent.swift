#if YAML
import CLibYAML

/// What libyaml has found next.
struct YAMLEvent {
    enum Kind {
        case alias(String)
        case text(String, isPlain: Bool)
        case listStart
        case tableStart
        /// The end of a list or table.
        case end
        case documentStart
        case streamEnd
        /// The beginning of the stream, or the end of a document.
        case border
    }

    let kind: Kind
    /// What aliases call the node, if they may.
    let anchor: String?
    let line: Int, column: Int

    /// Copies an event of libyaml's.
    init(_ event: yaml_event_t) {
        line = unsafe Int(event.start_mark.line) + 1
        column = unsafe Int(event.start_mark.column) + 1
        switch unsafe event.type {
        case YAML_ALIAS_EVENT:
            anchor = nil
            kind = .alias(unsafe Self.name(event.data.alias.anchor) ?? "")
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            anchor = unsafe Self.name(scalar.anchor)
            kind = .text(
                unsafe String(decoding: bytes, as: UTF8.self),
                isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE)
        case YAML_SEQUENCE_START_EVENT:
            anchor = unsafe Self.name(event.data.sequence_start.anchor)
            kind = .listStart
        case YAML_MAPPING_START_EVENT:
            anchor = unsafe Self.name(event.data.mapping_start.anchor)
            kind = .tableStart
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: (anchor, kind) = (nil, .end)
        case YAML_DOCUMENT_START_EVENT: (anchor, kind) = (nil, .documentStart)
        case YAML_STREAM_END_EVENT: (anchor, kind) = (nil, .streamEnd)
        default: (anchor, kind) = (nil, .border)
        }
    }

    private static func name(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        unsafe bytes.map { unsafe String(cString: $0) }
    }
}
#endif
