/// What can be wrong with a recipe.
enum RecipeError: Error, Hashable, CustomStringConvertible {
    /// The text is no YAML.
    case malformed(file: String, line: Int, column: Int, reason: String)
    /// A key is not one of those known here.
    case unknownKey(file: String, line: Int, column: Int, key: String, nearest: String?)
    /// A key that must be there is not.
    case missingKey(file: String, line: Int, key: String)
    /// A value is not one of the names it may be.
    case unknownName(file: String, line: Int, key: String, name: String, nearest: String?)
    /// A value is not of the kind that is wanted.
    case wrongValue(file: String, line: Int, column: Int, key: String, wanted: String)

    var description: String {
        switch self {
        case .malformed(let file, let line, let column, let reason):
            "\(file):\(line):\(column): not YAML: \(reason)"
        case .unknownKey(let file, let line, let column, let key, let nearest):
            "\(file):\(line):\(column): unknown key \"\(key)\""
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
        case .missingKey(let file, let line, let key): "\(file):\(line): the key \"\(key)\" is missing"
        case .unknownName(let file, let line, let key, let name, let nearest):
            "\(file):\(line): \(key) \"\(name)\" is not known"
                + (nearest.map { "; did you mean \"\($0)\"?" } ?? "")
        case .wrongValue(let file, let line, let column, let key, let wanted):
            "\(file):\(line):\(column): \"\(key)\" must be \(wanted)"
        }
    }
}
