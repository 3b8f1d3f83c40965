import StanceEvaluation
import StanceReports
import Testing

/// What holds of both pages: text stays text, nothing is loaded, and all can be read.
@Suite struct PageTests {
    private static func pages() throws -> [String] {
        [
            try SampleEvaluation.files().html,
            ArticleHTML().render([
                SampleScore.article(
                    "<b onclick=x>& \"it\"</b> was a disgrace. <script>alert(1)</script> he said it.")
            ]),
        ]
    }

    @Test func hostileTextStaysText() throws {
        for page in try Self.pages() {
            // One script, ours, and no element or attribute that a sentence brought in.
            #expect(page.components(of: "<script").count == 2)
            #expect(!page.contains("<b onclick") && !page.contains("alert(1)</script>"))
            #expect(!page.contains("<!-- -->"))
            #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
            #expect(!page.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{0}" })
        }
    }

    @Test func nothingIsLoadedFromAnywhere() throws {
        for page in try Self.pages() {
            #expect(page.contains("default-src 'none'"))
            for word in ["http:", "https:", "url(", "@import", " src=", "<img", "<iframe"] {
                #expect(!page.contains(word), "\(word)")
            }
        }
    }

    @Test func everyElementThatIsOpenedIsClosed() throws {
        for page in try Self.pages() {
            var open: [Substring] = []
            let body = page.components(of: "<body>")[1].components(of: "<script>")[0]
            for piece in body.split(separator: "<").dropFirst() {
                let tag = piece.prefix { $0 != ">" }
                let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
                if ["br", "meta", "link"].contains(name) || tag.hasSuffix("/") { continue }
                if name.hasPrefix("/") {
                    #expect(open.popLast() == name.dropFirst(), "\(tag)")
                } else if !name.isEmpty {
                    open.append(name)
                }
            }
            #expect(open.isEmpty)
        }
    }

    @Test func theErrorsCanBeWalkedThroughByKeyboard() throws {
        let page = try SampleEvaluation.files().html
        #expect(page.contains("data-keys") && page.contains("data-item tabindex=\"0\""))
        #expect(page.contains("<mark class=\"o2\" title=\"+1.00\">number</mark>"))
    }

    @Test func thePageStaysWithinItsBudget() throws {
        let report = try SampleEvaluation.report()
        for budget in [30_000, 40_000, 2_000_000] {
            let page = EvaluationHTML(budget: budget).render(report)
            #expect(page.utf8.count <= budget)
            #expect(page.contains("more left out") == (budget < 2_000_000), "\(budget)")
        }
    }

    /// WCAG 2.2: 4.5 to 1 for text, on the page, on panels, and on marks and shades of every strength.
    @Test(arguments: [false, true]) func contrastIsEnough(isDark: Bool) throws {
        let colours = try #require(Colours(of: try Self.pages()[1], isDark: isDark))
        let grounds = [
            "page", "panel", "opinion1", "opinion2", "opinion3", "reporting1", "reporting2", "reporting3",
        ]
        for ground in grounds {
            #expect(try colours.contrast("text", on: ground) >= 4.5, "text on \(ground)")
        }
        for text in ["faint", "opinion", "reporting", "pass"] {
            for ground in ["page", "panel"] {
                #expect(try colours.contrast(text, on: ground) >= 4.5, "\(text) on \(ground)")
            }
        }
        #expect(try colours.contrastOfText(onShadeOf: 0.35) >= 4.5)
    }
}

extension String {
    /// The parts between occurrences of a word.
    func components(of word: String) -> [String] {
        var parts = [""]
        var rest = self[...]
        while let place = rest.firstRange(of: word) {
            parts[parts.count - 1] += rest[..<place.lowerBound]
            parts.append("")
            rest = rest[place.upperBound...]
        }
        parts[parts.count - 1] += rest
        return parts
    }
}
