import StanceFormats
import Testing

@Suite struct RandomMarkupTests {
    static let builtIn: [Markup] = {
        var all: [Markup] = []
        #if Markdown
        all.append(.markdown)
        #endif
        #if HTML
        all.append(.html)
        #endif
        return all
    }()

    @Test(arguments: builtIn) func everyWordIsFoundWhereItStands(_ markup: Markup) throws {
        for seed in 0..<400 as Range<UInt64> {
            let random = RandomMarkup(seed: seed, markup: markup)
            let page = try ExtractedText(of: random.source, name: "\(seed)", markup: markup)
            page.expectExactMap()
            let source = String(decoding: random.source, as: UTF8.self)
            let wanted = random.blocks.map { $0.map(\.text).joined(separator: " ") }
            try #require(page.blockTexts == wanted, "seed \(seed): \(source)")
            for (block, words) in zip(page.blocks, random.blocks) {
                var start = block.range.lowerBound
                for word in words {
                    let range = start..<start + word.text.utf8.count
                    try #require(
                        page.map.sourceRange(of: range) == word.source,
                        "seed \(seed): \(word.text) in \(source)")
                    start = range.upperBound + 1
                }
            }
        }
    }

    @Test(arguments: builtIn) func noBytesMakeTheMapWrong(_ markup: Markup) throws {
        let scraps = [
            "<p>", "</p>", "<b>", "</b>", "<table>", "<td>", "</table>", "<a href=x>", "</a>", "<br>", "<!--",
            "-->", "<", ">",
            "&amp", "&amp;", "&#0;", "&#xD800;", "&notit;", "&", "\0", "\r", "\n", "\r\n", " ", "\u{A0}",
            "word", "é", "<svg>",
            "<title>", "</svg>", "<pre>", "*", "**", "_", "[", "](", ")", "`", "> ", "- ", "1. ", "# ",
            "---\n", "\t", "\\", "    ",
            "![", "<select>", "<script>", "</script>", "<h1>", "<li>", "\u{FEFF}", "[a]: b\n", "&#32;",
            "<frameset>",
        ]
        var random = SplitMix64(seed: 7)
        for round in 0..<3_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...25, using: &random) {
                text += scraps[Int.random(in: scraps.indices, using: &random)]
            }
            let page = try ExtractedText(of: Array(text.utf8), name: "\(round)", markup: markup)
            page.expectExactMap()
        }
    }
}
