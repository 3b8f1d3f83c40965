/// Where a text stops being YAML that can be read, and why.
public struct YAMLError: Error, Hashable {
    /// The place; both count from 1.
    public let line: Int, column: Int
    /// Why, in libyaml's words or like them.
    public let reason: String
}
