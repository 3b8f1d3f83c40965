import StanceFormats

/// A random text with markup of which it is known where every word stands.
struct RandomMarkup {
    struct Word {
        let text: String
        let source: Range<Int>
    }

    private(set) var source: [UInt8] = []
    /// The words of each block, in order.
    private(set) var blocks: [[Word]] = []
    private var random: SplitMix64
    private let markup: Markup

    private static let plain = [
        "rain", "Tuesday", "naïve", "“quoted”", "日本", "it's", "5", "— so", "🙂", "B&B", "a<5", "x;",
    ]
    /// What stands in the file for a word, and the word.
    private static let references = [
        ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("caf&eacute;", "café"), ("&amp;amp;", "&amp;"),
        ("&#8217;", "’"),
        ("&#x1F642;", "🙂"), ("AT&amp;T", "AT&T"), ("&hellip;", "…"), ("fj&fjlig;x", "fjfjx"), ("&semi;", ";"),
    ]

    init(seed: UInt64, markup: Markup) {
        random = SplitMix64(seed: seed)
        self.markup = markup
        if markup == .html { source += Array("<!doctype html><meta charset=utf-8><body>".utf8) }
        for _ in 0..<Int.random(in: 1...12, using: &random) { addBlock() }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private mutating func add(_ text: String) { source += Array(text.utf8) }

    private mutating func addBlock() {
        let frames: [(open: String, between: [String], close: String)] =
            markup == .html
            ? [
                ("<p>", [" ", "\n", " \r\n\t", " <!-- no -->", "</nothing> "], "</p>\n"),
                ("<div class='a>b'><h2>", [" ", "\n  "], "</h2></div>"),
                ("<ul><li>", [" "], "</ul>"), ("<blockquote>", [" ", "\n"], "</blockquote>"),
                ("<script>if (a<b) no()</script><p>", ["  "], "\n\n<style>no</style>"),
                ("<table><tr><td>", [" "], "</td></tr></table>"),
            ]
            : [
                ("", [" ", "\n", "\n   ", "  ", " <i class='a>b'>"], "\n\n"),
                ("## ", [" ", "  "], " ##\n\n"),
                ("> ", [" ", "\n> ", "\n>", "\n>   "], "\n\n"), ("- ", [" ", "\n  "], "\n\n<!-- -->\n\n"),
                ("  ", [" ", "\n"], "\n\n"), (">> ", [" ", "\n> > ", "\n"], "\n\n"),
                ("[no]: http://example.org/rain\n", [" ", "\n"], "\n\n"),
                ("~~~\nno\n~~~\n", [" "], "\r\n\r\n"),
                ("1. > ", [" ", "\n   > ", "\n"], "\n\n***\n\n"),
            ]
        let frame = pick(frames)
        add(frame.open)
        var words: [Word] = []
        // A word that looks like the beginning of a list or quotation would be one at the beginning of a line.
        for index in 0..<Int.random(in: 1...9, using: &random) {
            if index > 0 { add(pick(frame.between)) }
            words.append(word())
        }
        add(frame.close)
        blocks.append(words)
    }

    private mutating func word() -> Word {
        let wraps =
            markup == .html
            ? [
                ("", ""), ("", ""), ("<b>", "</b>"), ("<a href='/rain?a&amp;b'>", "</a>"),
                ("<span\nid=x>", "</span>"),
            ]
            : [("", ""), ("", ""), ("**", "**"), ("[", "](http://example.org/rain \"rain\")"), ("*", "*")]
        let wrap = pick(wraps)
        let (written, text): (String, String)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: (written, text) = pick(Self.references)
        case 1 where markup == .markdown:
            (written, text) = pick([("\\*", "*"), ("\\[a\\]", "[a]"), ("a\\_b", "a_b")])
        default:
            let word = pick(Self.plain)
            (written, text) = (word, word)
        }
        // Emphasis wants a letter inside at both ends, or it is none.
        let isLetters = written.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
        let isWrapped = markup == .html || wrap.0 == "[" || isLetters
        if isWrapped { add(wrap.0) }
        let start = source.count
        add(written)
        let word = Word(text: text, source: start..<source.count)
        if isWrapped { add(wrap.1) }
        return word
    }
}
