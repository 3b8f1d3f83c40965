import FoundationEssentials
import StanceFormats
import StanceLinearModels

extension LabelClassifier {
    /// The bytes of the model file; the same model gives the same bytes.
    ///
    /// The container is that of a `StanceClassifier`. `weights` is a table with a row a label, `weights.intercept` has an element a label.
    public func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(manifest), as: UTF8.self)
        let own: [String: Tensor] = [
            ModelFile.Name.weights: .f64(scorers.flatMap(\.regression.weights)),
            ModelFile.Name.intercept: .f64(scorers.map(\.regression.intercept)),
        ]
        let file = TensorFile(
            metadata: [ModelFile.manifestKey: text, ModelFile.versionKey: String(ModelFile.formatVersion)],
            tensors: extractor.tensors.merging(own) { $1 },
            rowCounts: [ModelFile.Name.weights: scorers.count])
        return try file.encoded()
    }

    /// Saves the model: the old file or the new one is there at any time, whole.
    ///
    /// - Throws: `FormatError.inputOutput`, or `ModelError.inconsistent` for a model that could not be loaded again; then the old
    ///   file is untouched.
    public func write(to path: String) throws {
        if let fault { throw ModelError.inconsistent(path: path, reason: fault) }
        try OutputFile.replace(path, with: try encoded())
    }

    /// Loads a model file.
    ///
    /// - Throws: `FormatError` if it cannot be read, `ModelError` if it is no whole model of labels.
    /// - Complexity: O(*n*) for *n* bytes; nothing is rebuilt.
    public init(contentsOf path: String) throws {
        try self.init(try ModelHeader(contentsOf: path))
    }

    /// Makes a classifier from the bytes of a model file; `path` is for messages.
    ///
    /// Nothing in the bytes is trusted: lengths, offsets, types, indices and the checksum are verified.
    public init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        try self.init(try ModelHeader(decoding: bytes, path: path))
    }

    /// Makes a classifier from an opened file, if it holds one.
    init(_ header: ModelHeader) throws(ModelError) {
        let (path, parts) = (header.path, header.parts)
        guard case .labels(let manifest) = header.manifest else { throw header.isNot(of: .labels) }
        if let fault = manifest.fault { throw .inconsistent(path: path, reason: fault) }
        let extractor = try header.extractor(manifest)
        let table = try parts.rows(ModelFile.Name.weights)
        let intercepts = try parts.doubles(ModelFile.Name.intercept)
        let columnCount = extractor.sparseColumnCount + extractor.denseColumnCount
        let count = manifest.labels.count
        guard table.count == count, table.values.count == count * columnCount, intercepts.count == count
        else { throw .inconsistent(path: path, reason: "the weights do not fit the features and labels") }
        let regressions = intercepts.enumerated().map { label, intercept in
            LogisticRegression(
                weights: Array(table.values[(label * columnCount)..<((label + 1) * columnCount)]),
                sparseColumnCount: extractor.sparseColumnCount, intercept: intercept)
        }
        self.init(extractor: extractor, regressions: regressions, manifest: manifest)
        guard isModest else { throw .inconsistent(path: path, reason: StoredModel.impossibleNumber) }
    }

    /// What no trained model has, if this one does.
    private var fault: String? { isModest ? manifest.fault : StoredModel.impossibleNumber }

    /// Whether no score can become infinite.
    private var isModest: Bool {
        extractor.standardization.isModest && scorers.allSatisfy(\.regression.isModest)
    }
}
