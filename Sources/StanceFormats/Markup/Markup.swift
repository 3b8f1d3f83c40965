/// How a text is marked up.
public enum Markup: String, Sendable, Hashable, CaseIterable {
    /// Not at all: what is there is the text.
    case text
    /// CommonMark.
    case markdown
    /// HTML.
    case html
}
