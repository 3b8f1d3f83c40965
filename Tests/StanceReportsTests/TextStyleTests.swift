import StanceReports
import Testing

/// Layout, as the renderers show it.
@Suite struct TextStyleTests {
    /// Everything that a terminal could take for a command, or that could turn a line around.
    private static let hostile =
        "Red\u{1B}[31m \u{7}bell \u{8}\u{0} \u{9B}2J \u{7F} \u{85} \u{202E}evil\u{202C} \u{2066}x\u{2069} \u{200F}y \u{61C}z\u{200E}"

    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0 == "\n" || !($0.properties.generalCategory == .control || $0.properties.isBidiControl)
        }
    }

    private let long =
        "The council met on Monday to talk about the new bridge across the river, which many in the town had long wanted, "
        + "and decided nothing at all, he said."

    @Test func widthIsNeverBelowTheNarrowest() {
        #expect(TextStyle(width: 0, usesColour: false).width == TextStyle.narrowest)
        #expect(TextStyle(width: -5, usesColour: false).width == TextStyle.narrowest)
        #expect(TextStyle(width: 90, usesColour: false).width == 90)
    }

    @Test(arguments: [1, 40, 57, 80, 110, 400])
    func sentenceIsWrappedAtTheWidth(_ width: Int) throws {
        let style = TextStyle(width: width, usesColour: false)
        let score = SampleScore.sentence(of: long)
        let text = DocumentText(style: style, limit: nil).render(SampleScore.document([score]))
        let lines = text.split(separator: "\n")
        let start = try #require(lines.firstIndex { $0.contains("The council") })
        let end = try #require(lines.firstIndex { $0.contains("he said.") })
        #expect((end > start) == (style.width < long.count + 4))
        #expect(lines[start...end].allSatisfy { $0.hasPrefix("    ") && $0.count <= style.width })
        let words = lines[start...end].flatMap { $0.split(separator: " ") }
        #expect(words == long.split(separator: " "))
    }

    @Test func linesAreFilledAsFarAsTheyGo() throws {
        let style = TextStyle(width: 40, usesColour: false)
        let text = DocumentText(style: style, limit: nil)
            .render(SampleScore.document([SampleScore.sentence(of: long)]))
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let start = try #require(lines.firstIndex { $0.contains("The council") })
        let end = try #require(lines.firstIndex { $0.contains("he said.") })
        for (line, next) in zip(lines[start..<end], lines[(start + 1)...end]) {
            let word = try #require(next.split(separator: " ").first)
            #expect(4 + line.count + 1 + word.count > 40)
        }
    }

    @Test func wordLongerThanALineIsLeftWhole() {
        let word = String(repeating: "x", count: 60)
        let text = DocumentText(style: TextStyle(width: 40, usesColour: false), limit: nil)
            .render(SampleScore.document([SampleScore.sentence(of: "The \(word) left early.")]))
        #expect(text.contains("    The\n    \(word)\n    left early."))
    }

    @Test func colourIsWrittenOnlyWhereItIsWanted() {
        let document = SampleScore.document([SampleScore.sentence()])
        #expect(
            !DocumentText(style: .init(width: 80, usesColour: false), limit: nil).render(document).contains(
                "\u{1B}"))
        let coloured = DocumentText(style: .init(width: 80, usesColour: true), limit: nil).render(document)
        #expect(coloured.contains("\u{1B}[31mopinion\u{1B}[0m"))
    }

    @Test func noControlCharacterOfADocumentReachesTheTerminal() {
        let parts = [
            SampleScore.contribution("word", Self.hostile, 0..<3, 1, 1),
            SampleScore.contribution("lexicon:" + Self.hostile, "red", 0..<3, 1, 1),
            SampleScore.contribution("style:" + Self.hostile, nil, nil, 1, 1),
        ]
        let score = SampleScore.sentence(
            of: Self.hostile + " he said.", file: Self.hostile, contributions: parts)
        for width in [40, 80, 200] {
            let style = TextStyle(width: width, usesColour: false)
            #expect(
                isHarmless(
                    DocumentText(style: style, limit: nil).render(
                        SampleScore.document([score], file: Self.hostile))))
            #expect(
                isHarmless(
                    DocumentText(style: style, limit: 3).render(
                        SampleScore.document([score], file: Self.hostile))))
            #expect(isHarmless(ExplanationText(style: style, top: nil).render(score)))
            #expect(isHarmless(ExplanationText(style: style, top: 1).render(score)))
        }
    }

    @Test func noControlCharacterReachesAJSONRecord() {
        let score = SampleScore.sentence(of: Self.hostile + " he said.", file: Self.hostile, id: Self.hostile)
        #expect(isHarmless(score.json(top: nil).compact))
        #expect(isHarmless(SampleScore.document([score], file: Self.hostile).json(top: nil).pretty))
    }
}
