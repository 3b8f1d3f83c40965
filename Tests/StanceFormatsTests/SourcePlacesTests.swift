#if HTML
import StanceFormats
import StanceText
import Testing

@Suite struct SourcePlacesTests {
    @Test func sentencesHaveTheirPlacesInTheFile() throws {
        let html =
            String(repeating: "<!-- 🙂 é -->\r\n", count: 300)
            + "<p>🙂 <b>He</b> said: &ldquo;No&rdquo;. She left."
        let page = try ExtractedText(html, .html)
        let reading = Reading(of: page.text, hints: page.blocks)
        let places = SourcePlaces(of: page)
        let utf16 = Array(html.utf16)
        let found = reading.sentences.map(places.placed)
        try #require(found.count == 2)
        #expect(page.source.text(in: found[0].range) == "🙂 <b>He</b> said: &ldquo;No&rdquo;.")
        #expect(
            String(decoding: utf16[found[0].utf16Range], as: UTF16.self)
                == "🙂 <b>He</b> said: &ldquo;No&rdquo;.")
        #expect(String(decoding: utf16[found[1].utf16Range], as: UTF16.self) == "She left.")
        #expect(found.map(\.location) == [.init(line: 301, column: 4), .init(line: 301, column: 40)])
        #expect(found[0].quotations.map { page.source.text(in: $0) } == ["&ldquo;No&rdquo;"])
        #expect(found[0].cue.map { page.source.text(in: $0.range) } == "said")
    }
}
#endif
