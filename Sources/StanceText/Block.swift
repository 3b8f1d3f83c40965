/// A paragraph, heading or other line of its own, with its role in the page.
public struct Block: Sendable, Hashable {
    /// Its number in the document, from 0.
    public let index: Int
    /// Its bytes, without the white space around it.
    public let range: Range<Int>
    /// What it is on the page.
    public let role: Role
    /// Why it is taken for that.
    public let reason: RoleReason
    /// Its sentences, as indices into `Reading.sentences`.
    public let sentences: Range<Int>
}

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
}
