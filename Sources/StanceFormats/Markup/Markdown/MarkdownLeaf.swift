#if Markdown
/// A paragraph or heading, as far as places in it need it.
struct MarkdownLeaf {
    /// Its first line, from 1.
    let firstLine: Int
    /// Its last line.
    let lastLine: Int
    /// How many bytes stand before its text in its first line.
    let indentation: Int
    /// How many quotations it stands in.
    let quoteDepth: Int
    /// Up to where in the file its text has been read.
    var cursor: Int
    /// By how many lines libcmark is wrong in it: link definitions before the text are not counted.
    var lineShift = 0
}
#endif
