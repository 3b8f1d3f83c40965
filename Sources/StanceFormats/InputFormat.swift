/// How an input is written: one text, or records with a sentence each.
public enum InputFormat: Sendable, Hashable, CaseIterable {
    /// One text.
    case document(Markup)
    /// One sentence a record.
    case records(RecordKind)

    /// All formats, documents first.
    public static var allCases: [InputFormat] {
        Markup.allCases.map(InputFormat.document) + RecordKind.allCases.map(InputFormat.records)
    }

    /// Its name: that of the markup or of the kind of records.
    public var name: String {
        switch self {
        case .document(let markup): markup.rawValue
        case .records(let kind): kind.rawValue
        }
    }

    /// The format with a name.
    public init?(name: String) {
        guard let format = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = format
    }

    /// The format of a file by its extension, that of a compression passed over; plain text if that says nothing.
    public init(path: String) {
        let name = path.split(separator: "/").last ?? ""
        var parts = name.lowercased().split(separator: ".", omittingEmptySubsequences: false).dropFirst()
        if Compression.allCases.contains(where: { $0.fileExtension == parts.last ?? "" }) {
            parts.removeLast()
        }
        self =
            switch parts.last.map(String.init) {
            case "tsv": .records(.tsv)
            case "csv": .records(.csv)
            case "jsonl", "ndjson": .records(.jsonl)
            case "md", "markdown": .document(.markdown)
            case "html", "htm": .document(.html)
            default: .document(.text)
            }
    }
}
