#if HTML
import CGumbo

/// What an element means for the text in it.
enum HTMLElementKind {
    /// Part of a line.
    case inline
    /// Begins and ends a block.
    case block
    /// Words that lead elsewhere.
    case link
    /// A line break.
    case lineBreak
    /// A block whose line ends are line breaks.
    case preformatted
    case heading
    case listItem
    case caption
    case quotation
    /// A block beside the article.
    case aside
    /// Holds nothing to read.
    case skipped

    /// The kind of an element of HTML.
    init(_ tag: GumboTag) {
        let index = Int(tag.rawValue)
        self = Self.kinds.indices.contains(index) ? Self.kinds[index] : .inline
    }

    private static let kinds: [HTMLElementKind] = {
        var kinds = [HTMLElementKind](repeating: .inline, count: Int(GUMBO_TAG_LAST.rawValue) + 1)
        for (tags, kind) in members {
            for tag in tags { kinds[Int(tag.rawValue)] = kind }
        }
        return kinds
    }()

    private static let members: [([GumboTag], HTMLElementKind)] = [
        (
            [
                GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE, GUMBO_TAG_BODY, GUMBO_TAG_CENTER, GUMBO_TAG_DETAILS,
                GUMBO_TAG_DIR, GUMBO_TAG_DIV, GUMBO_TAG_DL, GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE,
                GUMBO_TAG_HEADER, GUMBO_TAG_HGROUP, GUMBO_TAG_HR, GUMBO_TAG_HTML, GUMBO_TAG_LEGEND,
                GUMBO_TAG_MAIN, GUMBO_TAG_OL, GUMBO_TAG_P, GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,
                GUMBO_TAG_TABLE, GUMBO_TAG_TBODY, GUMBO_TAG_TD, GUMBO_TAG_TFOOT, GUMBO_TAG_TH,
                GUMBO_TAG_THEAD, GUMBO_TAG_TR, GUMBO_TAG_UL,
            ], .block
        ),
        ([GUMBO_TAG_A], .link),
        ([GUMBO_TAG_BR], .lineBreak),
        ([GUMBO_TAG_PRE, GUMBO_TAG_LISTING, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT], .preformatted),
        (
            [
                GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6,
            ], .heading
        ),
        ([GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD], .listItem),
        ([GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION], .caption),
        ([GUMBO_TAG_BLOCKQUOTE], .quotation),
        ([GUMBO_TAG_NAV, GUMBO_TAG_ASIDE, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_MENU], .aside),
        (
            [
                GUMBO_TAG_HEAD, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_CANVAS, GUMBO_TAG_AUDIO,
                GUMBO_TAG_VIDEO, GUMBO_TAG_SELECT, GUMBO_TAG_DATALIST, GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON,
                GUMBO_TAG_NOFRAMES, GUMBO_TAG_MATH, GUMBO_TAG_SVG,
            ], .skipped
        ),
    ]
}
#endif
