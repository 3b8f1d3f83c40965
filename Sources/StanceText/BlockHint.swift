/// What a block's own markup says it is, where a text had markup.
public enum BlockHint: String, Sendable, Hashable, CaseIterable {
    /// A title or a heading between paragraphs.
    case heading
    /// The legend of a picture or table.
    case caption
    /// An item of a list.
    case listItem
    /// A quotation set apart.
    case quotation
    /// Navigation, a sidebar, a footer, link lists: what stands beside the article.
    case aside
}
