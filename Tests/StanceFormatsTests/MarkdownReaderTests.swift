#if Markdown
import StanceFormats
import StanceText
import Testing

@Suite struct MarkdownReaderTests {
    private func read(_ text: String) throws -> ExtractedText {
        let page = try ExtractedText(text, .markdown)
        page.expectExactMap()
        return page
    }

    @Test func blocksHaveTheHintsOfTheirMarkup() throws {
        let page = try read(
            """
            # A title #

            A paragraph
            on two lines.

            > Somebody's words.

            * An item
            * Another

            ![A library](x.png)

            Setext
            ------
            """)
        #expect(
            page.blockTexts == [
                "A title", "A paragraph on two lines.", "Somebody's words.", "An item", "Another",
                "A library", "Setext",
            ])
        #expect(page.hints == [.heading, nil, .quotation, .listItem, .listItem, .caption, .heading])
    }

    @Test(arguments: ["---\ntitle: No\n---\n", "+++\ntitle = 'no'\n+++\n", "\u{FEFF}---\r\na: b\r\n...\r\n"])
    func frontMatterIsNoText(matter: String) throws {
        let page = try read(matter + "It *rained*.\n")
        #expect(page.blockTexts == ["It rained."])
        #expect(try page.source(of: "rained") == "rained")
    }

    @Test func frontMatterThatIsNeverClosedIsText() throws {
        #expect(try read("---\n\nIt rained.\n").blockTexts == ["It rained."])
    }

    @Test func codeBlocksTargetsAndHTMLAreNoText() throws {
        let page = try read(
            "See [the `report`](http://a.org/b \"no\") <b>now</b>.\n\n    no\n\n```\nno\n```\n\n<div>no</div>\n\n[r]: http://no\n"
        )
        #expect(page.blockTexts == ["See the report now."])
        #expect(try page.source(of: "the report now") == "the `report`](http://a.org/b \"no\") <b>now")
    }

    @Test func aLineBreakOfTheAuthorStaysOne() throws {
        #expect(try read("One  \ntwo\\\nthree<br>four\nfive").blockTexts == ["One\ntwo\nthree\nfour five"])
    }

    @Test func escapesAndReferencesAreResolvedInPlace() throws {
        let page = try read("Tea \\& cake &amp; &copy; \\* &amp;amp; &nosuch;\n")
        #expect(page.blockTexts == ["Tea & cake & © * &amp; &nosuch;"])
        #expect(try page.source(of: "© *") == "&copy; \\*")
        #expect(try page.source(of: "&amp; &nosuch;") == "&amp;amp; &nosuch;")
    }

    @Test func leftOverEmphasisMarksDoNotMoveTheText() throws {
        let page = try read("A ***bold** word* and **another* one\n")
        #expect(page.blockTexts == ["A bold word and *another one"])
        #expect(try page.source(of: "bold word") == "bold** word")
        #expect(try page.source(of: "one") == "one")
    }

    @Test func manyMarksTakeNoLongerThanTheyShould() throws {
        for scrap in ["[", "*a ", "`", "> ", "&", "<!--", "![a](b"] {
            _ = try ExtractedText(String(repeating: scrap, count: 20_000), .markdown)
        }
    }

    @Test func markdownMustBeUTF8() {
        #expect(throws: FormatError.self) {
            try ExtractedText(of: Array("Caf".utf8) + [0xE9], name: "f", markup: .markdown)
        }
    }
}
#endif
