import FoundationEssentials
import StanceFeatures
import StanceFormats
import StanceLinearModels

/// The model file: what a classifier is stored as (see `TensorFile` for the container).
public enum ModelFile {
    /// The version of the format that this program writes.
    ///
    /// - 1: the first.
    /// - 2: the manifest may hold a context stage, and the errors of its thresholds in the author's voice. A program that knows only
    ///   version 1 would score texts without the stage, so it must refuse. The manifest may name the kind of model (`ModelKind`), and arrays
    ///   may have two dimensions.
    public static let formatVersion = 2
    /// The versions that it reads.
    public static let readableVersions = 1...formatVersion
    /// The tokenizer that this program has.
    static let tokenizer = "stance-words-1"
    /// The labels that every model gives, the negative one first.
    static let labels = ["reporting", "opinion"]
    /// The extension of model files.
    public static let fileExtension = "stance"

    static let manifestKey = "stance.manifest"
    static let versionKey = "stance.formatVersion"

    /// The names of the arrays.
    enum Name {
        static let termHashes = "tfidf.slots.hash"
        static let termNumbers = "tfidf.slots.term"
        static let termBytes = "tfidf.terms"
        static let termEnds = "tfidf.termEnds"
        static let frequencies = "tfidf.inverseDocumentFrequencies"
        static let formHashes = "lexicons.slots.hash"
        static let formNumbers = "lexicons.slots.form"
        static let postingEnds = "lexicons.postingEnds"
        static let postings = "lexicons.postings"
        static let means = "dense.means"
        static let scales = "dense.scales"
        static let standardErrors = "dense.standardErrors"
        static let weights = "weights"
        static let intercept = "weights.intercept"
    }
}

extension StanceClassifier {
    /// The bytes of the model file.
    ///
    /// The same model gives the same bytes.
    public func encoded() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(manifest), as: UTF8.self)
        let own: [String: Tensor] = [
            ModelFile.Name.standardErrors: .f64(standardErrors),
            ModelFile.Name.weights: .f64(regression.weights),
            ModelFile.Name.intercept: .f64([regression.intercept]),
        ]
        let file = TensorFile(
            metadata: [ModelFile.manifestKey: text, ModelFile.versionKey: String(ModelFile.formatVersion)],
            tensors: extractor.tensors.merging(own) { $1 })
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
}
