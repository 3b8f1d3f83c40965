import StanceFeatures
import StanceLinearModels

extension StanceClassifier {
    /// Loads a model file.
    ///
    /// - Throws: `FormatError` if it cannot be read, `ModelError` if it is no whole model.
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
        guard case .stance(let manifest) = header.manifest else { throw header.isNot(of: .stance) }
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
        guard isModest else { throw .inconsistent(path: path, reason: StoredModel.impossibleNumber) }
    }

    /// What no trained model has, if this one does.
    var fault: String? { isModest ? manifest.fault : StoredModel.impossibleNumber }

    /// Whether no score can become infinite.
    private var isModest: Bool {
        extractor.standardization.isModest && regression.isModest
            && standardErrors.allSatisfy { $0.isFinite && $0 >= 0 }
    }
}
