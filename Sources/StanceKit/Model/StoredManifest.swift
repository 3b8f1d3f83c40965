/// A file's manifest, of whichever kind it says it is.
///
/// The kind stands among the manifest's other fields; all are read at once.
enum StoredManifest: Decodable {
    case stance(ModelManifest)
    case labels(LabelManifest)

    /// A kind that this program does not know.
    struct UnknownKind: Error {
        let name: String
    }

    private enum CodingKeys: CodingKey {
        case kind
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        let name = try fields.decodeIfPresent(String.self, forKey: .kind) ?? ModelKind.stance.rawValue
        switch ModelKind(rawValue: name) {
        case .stance: self = .stance(try ModelManifest(from: decoder))
        case .labels: self = .labels(try LabelManifest(from: decoder))
        case nil: throw UnknownKind(name: name)
        }
    }

    /// The kind.
    var kind: ModelKind {
        switch self {
        case .stance: .stance
        case .labels: .labels
        }
    }
}
