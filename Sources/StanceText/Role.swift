/// What a block is on the page it stands on.
public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Running text.
    case body
    /// The title, or a heading between paragraphs.
    case headline
    /// Text that belongs to a picture.
    case caption
    /// Who wrote the text.
    case byline
    /// Navigation, prompts, teasers, link lists: what belongs to the site and not to the article.
    case boilerplate
}
