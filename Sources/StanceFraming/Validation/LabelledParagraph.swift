/// A paragraph with the frames that readers found in it.
public struct LabelledParagraph: Sendable, Hashable {
    /// Its name.
    public let id: String
    /// The text it was taken from, or `nil` if it stands alone.
    public let group: String?
    /// Its text.
    public let text: String
    /// For each frame, what each reader found.
    public let labels: [String: [Bool]]

    /// Makes a paragraph from its parts.
    public init(id: String, group: String?, text: String, labels: [String: [Bool]]) {
        self.id = id
        self.group = group
        self.text = text
        self.labels = labels
    }
}
