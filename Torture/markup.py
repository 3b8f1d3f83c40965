"""HTML and Markdown that no person wrote."""
from cases import Cases, sentences

BODY = "<p>The vote was on Monday, after a long debate in the council.</p><p>It was a disgrace to all of us here.</p>"


def run(tool, report, scale, rng):
    with Cases(tool, report, "markup") as cases:
        expect = cases.expect
        for tag in ("div", "b", "table", "blockquote", "ul><li", "svg", "template", "select"):
            expect(f"<{tag}> nested 100,000 deep", "deep.html", f"<{tag}>" * 100_000 + BODY, (0, 2),
                   r"deep\.html(:\d+)?: ", timeout=120)
        expect("100,000 attributes on an element", "attributes.html", "<p " + " ".join(f"a{i}=1" for i in range(100_000))
               + ">" + BODY, 2, "attributes.html: takes far more memory or time", timeout=120)
        expect("a page that is never closed", "open.html", "<html><body><div><p>" + BODY + "<!-- ", 0)
        expect("script, style and comments", "script.html",
               "<script>It was absurd.</script><style>p{}</style><!-- It was absurd. -->" + BODY, 0, check=sentences(2))
        expect("odd character references", "references.html", BODY + "<p>&#0; &#xD800; &#x110000; &#99999999999; &amp;amp; "
               "&nosuch; &lt;b&gt; It was a disgrace.</p>", 0)
        expect("a page declared as ISO-8859-1", "latin.html", '<meta charset="iso-8859-1">' + BODY, 2,
               "latin.html: says that it is encoded as iso-8859-1")
        expect("invalid UTF-8 in a page", "bad.html", b"<p>\xff" + BODY.encode(), 2, r"bad\.html:1:4: not valid UTF-8")
        for name, text in [("block quotes", ">" * 100_000), ("lists", "".join(" " * 2 * i + "- a\n" for i in range(2000))),
                           ("brackets", "[" * 100_000), ("emphasis", "*a " * 100_000), ("backticks", "`" * 100_000 + " x"),
                           ("links", "[a](" * 50_000)]:
            expect(f"Markdown: {name} without end", "deep.md", text + "\n\nIt was a disgrace to all of us.\n", (0, 2),
                   "no text in it", timeout=120)
        expect("Markdown: front matter without end", "front.md", "---\ntitle: x\nIt was a disgrace to all of us.\n", 0)
