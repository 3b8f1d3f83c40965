/// A model of whichever kind its file holds.
public enum LoadedModel: Sendable {
    /// Opinion against reporting.
    case stance(StanceClassifier)
    /// Labels of the user's own.
    case labels(LabelClassifier)

    /// Loads a model file.
    ///
    /// - Throws: `FormatError` if it cannot be read, `ModelError` if it is no whole model.
    /// - Complexity: O(*n*) for *n* bytes; nothing is rebuilt.
    public init(contentsOf path: String) throws {
        try self.init(try ModelHeader(contentsOf: path))
    }

    /// Makes a model from the bytes of its file; `path` is for messages.
    public init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        try self.init(try ModelHeader(decoding: bytes, path: path))
    }

    private init(_ header: ModelHeader) throws(ModelError) {
        switch header.manifest.kind {
        case .stance: self = .stance(try StanceClassifier(header))
        case .labels: self = .labels(try LabelClassifier(header))
        }
    }
}
