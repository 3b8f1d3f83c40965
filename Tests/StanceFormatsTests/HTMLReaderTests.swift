#if HTML
import StanceFormats
import StanceText
import Testing

@Suite struct HTMLReaderTests {
    private func read(_ text: String) throws -> ExtractedText {
        let page = try ExtractedText(text, .html)
        page.expectExactMap()
        return page
    }

    @Test func referencesAreResolvedInPlace() throws {
        let page = try read(
            "<p>Tea &amp; cake&nbsp;&ndash; &pound5, &#8220;&#x41;&#8221; &amp;amp; &notit; B&B")
        #expect(page.blockTexts == ["Tea & cake\u{A0}– £5, “A” &amp; ¬it; B&B"])
        #expect(try page.source(of: "£5") == "&pound5")
        #expect(try page.source(of: "“A”") == "&#8220;&#x41;&#8221;")
        #expect(try page.source(of: "&amp;") == "&amp;amp;")
        #expect(try page.source(of: "¬it;") == "&notit;")
        #expect(try page.source(of: "B&B") == "B&B")
    }

    @Test func aWordThatIsMarkedUpWithinIsOne() throws {
        let page = try read("<p>On <b>Mon</b>day<!-- no --> it\n\t rained</nothing>.")
        #expect(page.blockTexts == ["On Monday it rained."])
        #expect(try page.source(of: "Monday") == "Mon</b>day")
        #expect(try page.source(of: "it rained.") == "it\n\t rained</nothing>.")
    }

    @Test func whatAPageDoesNotShowIsNoText() throws {
        let page = try read(
            """
            <head><title>no</title><style>no</style></head><p>Yes.<script>no('<p>no')</script><noscript>no</noscript>
            <p hidden>no<p style="color:red; DISPLAY: none">no<div aria-hidden=true>no</div><svg><text>no</text></svg>
            <select><option>no</select><textarea>no</textarea><template><p>no</template><iframe>no</iframe>
            """)
        #expect(page.blockTexts == ["Yes."])
    }

    @Test func blocksHaveTheHintsOfTheirElements() throws {
        let page = try read(
            """
            <nav>Home</nav><h1>A title</h1><p>Text.<figure><figcaption>A legend</figcaption></figure>
            <blockquote><p>Her words.</blockquote><ul><li>An item<li><p>Another</ul><div role=Navigation>More</div>
            <div class="x sidebar">Beside</div><footer><h2>End</h2></footer>
            """)
        #expect(
            page.blockTexts == [
                "Home", "A title", "Text.", "A legend", "Her words.", "An item", "Another", "More", "Beside",
                "End",
            ])
        #expect(
            page.hints == [
                .aside, .heading, nil, .caption, .quotation, .listItem, .listItem, .aside, .aside, .aside,
            ])
    }

    @Test func oneBreakIsALineAndTwoAreABlock() throws {
        #expect(try read("<div>One<br>two<br/>\n<br>three</div>").blockTexts == ["One\ntwo", "three"])
        #expect(
            try read("<pre>One\ntwo\n\nthree &lt; four</pre>").blockTexts == ["One\ntwo", "three < four"])
    }

    @Test func textThatTheParserMovesKeepsItsPlace() throws {
        let page = try read("<table><tr><td>Cell.</td></tr>Moved.</table>")
        #expect(page.blockTexts == ["Cell.", "Moved."])
        #expect(try page.source(of: "Moved.") == "Moved.")
    }

    @Test(arguments: [
        "<meta charset=windows-1252>",
        "<meta http-equiv=Content-Type content='text/html; Charset=\"windows-1252\"'>",
    ])
    func anotherEncodingIsRefusedByName(meta: String) {
        #expect(throws: FormatError.declaredEncoding(file: "f", encoding: "windows-1252")) {
            try ExtractedText(of: Array("<head>\(meta)</head>Caf".utf8) + [0xE9], name: "f", markup: .html)
        }
    }

    @Test func encodingsThatAreUTF8AreRead() throws {
        #expect(try read("\u{FEFF}<meta charset=' UTF-8 '><p>Café").blockTexts == ["Café"])
        #expect(throws: FormatError.declaredEncoding(file: "f", encoding: "UTF-16")) {
            try ExtractedText(of: [0xFF, 0xFE, 0x3C, 0], name: "f", markup: .html)
        }
    }

    @Test func deepNestingIsRefusedWithItsLine() throws {
        let deep = "<p>\n" + String(repeating: "<span>", count: 600) + "x"
        #expect(throws: FormatError.nestedTooDeeply(file: "f", line: 2, limit: 512)) {
            try ExtractedText(deep, .html)
        }
        let shallow = String(repeating: "<span>", count: 400) + "x"
        #expect(try read(shallow).blockTexts == ["x"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["<div>", "<a b", "<font c>", "<ul><li>"])
    func aPageThatIsMadeToHangIsGivenUp(scrap: String) {
        var text = ""
        for index in 0..<60_000 { text += scrap == "<a b" && index > 0 ? " b\(index)" : scrap }
        #expect(throws: FormatError.self) { try ExtractedText(text, .html) }
    }

    @Test func anEmptyPageHasNoBlocks() throws {
        #expect(try read("").blocks.isEmpty)
        #expect(try read("<p> <br> </p>").blocks.isEmpty)
    }
}
#endif
