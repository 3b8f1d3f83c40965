import FoundationEssentials
import StanceFeatures

/// A model file that is opened: its arrays are whole, and its version and kind are known.
struct ModelHeader {
    let path: String
    let kind: ModelKind
    /// The arrays.
    let parts: ModelParts
    /// The manifest's text.
    private let manifest: Data

    /// The field of every kind of manifest that says which it is.
    private struct KindField: Decodable {
        let kind: String?
    }

    /// Opens a file's bytes, trusting nothing.
    init(decoding bytes: [UInt8], path: String) throws(ModelError) {
        let file = try TensorFile(decoding: bytes, path: path)
        guard let version = file.metadata[ModelFile.versionKey].flatMap({ Int($0) }) else {
            throw .notAModel(path: path, reason: "the header names no format version")
        }
        guard ModelFile.readableVersions.contains(version) else {
            throw .unknownVersion(path: path, found: version, known: ModelFile.formatVersion)
        }
        manifest = Data((file.metadata[ModelFile.manifestKey] ?? "").utf8)
        guard let field = try? JSONDecoder().decode(KindField.self, from: manifest) else {
            throw .notAModel(path: path, reason: "the manifest cannot be read")
        }
        guard let kind = ModelKind(rawValue: field.kind ?? ModelKind.stance.rawValue) else {
            throw .notAModel(path: path, reason: "its kind \"\(field.kind ?? "")\" is unknown here")
        }
        self.path = path
        self.kind = kind
        parts = ModelParts(file: file, path: path)
    }

    /// The manifest of a file that must be of a kind.
    func manifest<Manifest: Decodable>(_ type: Manifest.Type, of kind: ModelKind) throws(ModelError)
        -> Manifest
    {
        guard kind == self.kind else { throw .wrongKind(path: path, found: self.kind, wanted: kind) }
        do {
            return try JSONDecoder().decode(type, from: manifest)
        } catch {
            throw .notAModel(path: path, reason: "the manifest cannot be read")
        }
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
