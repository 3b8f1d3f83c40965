#if HTML
import StanceFormats
import Testing

/// The article is found on pages without any element that says where it is.
@Suite struct MainContentTests {
    private static let long =
        "The council voted on Monday to close three of its seven libraries, which nobody had asked for or wanted."

    private func article(_ html: String) throws -> [String] {
        let page = try ExtractedText(html, .html)
        page.expectExactMap()
        return zip(page.blockTexts, page.hints).filter { $0.1 != .aside }.map(\.0)
    }

    @Test func linkListsAroundTheTextStandBeside() throws {
        let links = "<div><a href=1>Home and news</a> <a href=2>Opinion pages</a></div>"
        #expect(try article("\(links)<div><p>\(Self.long)</div>\(links)") == [Self.long])
    }

    @Test func shortParagraphsOfTheArticleAreKept() throws {
        let html =
            "<div><p>Why?<p>\(Self.long)<p>No.<ul><li><a href=1>Ten pictures</a></ul><p>They will regret it.</div>"
        #expect(try article(html) == ["Why?", Self.long, "No.", "They will regret it."])
    }

    @Test func theHeadingBeforeTheTextBelongsToIt() throws {
        let html =
            "<div>Ex Press</div><h1><a href=1>Libraries to close</a></h1><div>By A. Reporter</div><div><p>\(Self.long)</div>"
        #expect(try article(html) == ["Libraries to close", "By A. Reporter", Self.long])
    }

    @Test func aShortFooterStandsBeside() throws {
        #expect(try article("<body><p>\(Self.long)<div>Copyright Ex Press</div>") == [Self.long])
    }

    @Test func aPageWithoutTextIsLeftAsItIs() throws {
        #expect(try article("<p>Two words.<p>And three more.") == ["Two words.", "And three more."])
    }
}
#endif
