import StanceFeatures
import StanceFormats
import StanceLinearModels

extension StanceClassifier {
    /// Loads a model file.
    ///
    /// - Throws: `FormatError` if it cannot be read, `ModelError` if it is no whole model.
    /// - Complexity: O(*n*) for *n* bytes; nothing is rebuilt.
    public init(contentsOf path: String) throws {
        try self.init(decoding: try InputFile.bytes(at: path), path: path)
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
        let manifest = try header.manifest(ModelManifest.self, of: .stance)
        if let fault = manifest.fault { throw .inconsistent(path: path, reason: fault) }
        let extractor = try header.extractor(manifest)
        let weights = try parts.doubles(ModelFile.Name.weights)
        let intercept = try parts.doubles(ModelFile.Name.intercept)
        let errors = try parts.doubles(ModelFile.Name.standardErrors)
        guard weights.count == extractor.sparseColumnCount + extractor.denseColumnCount, intercept.count == 1,
            errors.count == extractor.denseColumnCount + 1
        else { throw .inconsistent(path: path, reason: "the weights do not fit the features") }
        self.init(
            extractor: extractor,
            regression: LogisticRegression(
                weights: weights, sparseColumnCount: extractor.sparseColumnCount, intercept: intercept[0]),
            calibration: PlattCalibration(
                slope: manifest.calibration.slope, intercept: manifest.calibration.intercept),
            manifest: manifest, standardErrors: errors)
        if let fault { throw .inconsistent(path: path, reason: fault) }
    }

    /// What no trained model has, if this one does.
    var fault: String? {
        guard extractor.standardization.isModest, regression.isModest,
            standardErrors.allSatisfy({ $0.isFinite && $0 >= 0 })
        else { return StoredModel.impossibleNumber }
        return manifest.fault
    }
}
