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
