/// What can be wrong with a model file.
public enum ModelError: Error, Hashable, CustomStringConvertible {
    /// The file is too short or its header cannot be read.
    case notAModel(path: String, reason: String)
    /// A tensor is missing or does not have the type or length it must have.
    case badTensor(path: String, name: String, reason: String)
    /// The checksum does not fit the contents.
    case checksumMismatch(path: String, stored: String, computed: String)
    /// The file was written in a version of the format that this program does not know.
    case unknownVersion(path: String, found: Int, known: Int)
    /// The parts are whole but do not belong together.
    case inconsistent(path: String, reason: String)
    /// The file holds a model of another kind than is wanted.
    case wrongKind(path: String, found: ModelKind, wanted: ModelKind)
    /// No model was found under a name.
    case notFound(name: String, tried: [String])
    /// No recipe of a shipped model was found.
    case noRecipe(name: String, tried: [String])

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .notAModel(let path, let reason):
            "\(path): not a stance model: \(reason); train one with stance train"
        case .badTensor(let path, let name, let reason):
            "\(path): damaged model: tensor \"\(name)\" \(reason); get or train the model again"
        case .checksumMismatch(let path, let stored, let computed):
            "\(path): damaged model: checksum \(computed.prefix(12))…, but \(stored.prefix(12))… is stored; get or train the model again"
        case .unknownVersion(let path, let found, let known):
            "\(path): model format version \(found), but this program reads version \(known); use a newer stance, or train again"
        case .inconsistent(let path, let reason):
            "\(path): damaged model: \(reason); get or train the model again"
        case .wrongKind(let path, let found, let wanted):
            "\(path): a model \(found.description), but one \(wanted.description) is needed here; \(found.commands)"
        case .notFound(let name, let tried):
            "no model \"\(name)\"; looked for \(tried.joined(separator: ", ")); name a file with --model"
        case .noRecipe(let name, let tried):
            "no recipe \"\(name)\"; looked for \(tried.joined(separator: ", ")); name a recipe"
        }
    }
}
