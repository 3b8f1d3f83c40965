/// The evidence on which a block was given its role.
public enum RoleReason: String, Sendable, Hashable, CaseIterable {
    /// Ends like a sentence, or is long: running text.
    case sentence
    /// Short and without final punctuation, between paragraphs or before them.
    case heading
    /// The first block, and a short one.
    case title
    /// Says again, word for word, what an earlier block says.
    case repeated
    /// Cut off with an ellipsis, before the title: a breadcrumb.
    case truncated
    /// Capitals and a colon before the text: "CRISIS MEETING: …".
    case slug
    /// Credits a picture: "Photo: …".
    case credit
    /// A name alone, or "By" and a name, near the title.
    case name
    /// Wording that sites use for prompts and navigation.
    case prompt
    /// Stands after a prompt that ends the article, or below its last running text.
    case afterEnd
    /// Stands above the title.
    case beforeTitle
    /// Dates, times, counts, separators.
    case furniture
    /// One of several lines of the same make in a row.
    case list
    /// Set off by a wider gap than the headings of the same text: a teaser that the page had put in.
    case inserted
    /// The markup of the file says so.
    case markup
}
