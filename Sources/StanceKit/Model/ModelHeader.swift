import FoundationEssentials
import StanceFeatures

/// A model file that is opened: its arrays are whole, and its version and manifest are known.
struct ModelHeader {
    let path: String
    /// What the file says of itself, and thereby its kind.
    let manifest: StoredManifest
    /// The arrays.
    let parts: ModelParts

    /// Opens a file, trusting nothing.
    ///
    /// - Throws: `FormatError` if it cannot be read, `ModelError` if it is no whole model.
    init(contentsOf path: String) throws {
        var bytes = try ModelBytes(contentsOf: path)
        do {
            try self.init(try TensorFile(taking: &bytes, path: path), path: path)
        } catch {
            throw bytes.failure ?? error
        }
    }

    /// Opens a file's bytes, trusting nothing.
    init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        try self.init(try TensorFile(decoding: bytes, path: path), path: path)
    }

    private init(_ file: TensorFile, path: String) throws(ModelError) {
        guard let version = file.metadata[ModelFile.versionKey].flatMap({ Int($0) }) else {
            throw .notAModel(path: path, reason: "the header names no format version")
        }
        guard ModelFile.readableVersions.contains(version) else {
            throw .unknownVersion(path: path, found: version, known: ModelFile.formatVersion)
        }
        let text = Data((file.metadata[ModelFile.manifestKey] ?? "").utf8)
        do {
            manifest = try JSONDecoder().decode(StoredManifest.self, from: text)
        } catch let unknown as StoredManifest.UnknownKind {
            throw .notAModel(path: path, reason: "its kind \"\(unknown.name)\" is unknown here")
        } catch {
            throw .notAModel(path: path, reason: "the manifest cannot be read")
        }
        self.path = path
        parts = ModelParts(file: file, path: path)
    }

    /// What is said of a file whose model is not of the kind that is wanted.
    func isNot(of kind: ModelKind) -> ModelError {
        .wrongKind(path: path, found: manifest.kind, wanted: kind)
    }

    /// The feature extractor, its parts checked against each other.
    func extractor(_ manifest: some FeatureManifest) throws(ModelError) -> FeatureExtractor {
        do {
            return try parts.extractor(manifest)
        } catch let error as FeatureError {
            throw .inconsistent(path: path, reason: error.description)
        } catch let error as ModelError {
            throw error
        } catch {
            throw .inconsistent(path: path, reason: "\(error)")
        }
    }
}
