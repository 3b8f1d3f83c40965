/// Seeded texts made of what readers stumble over.
struct RandomText {
    private static let pieces = [
        "He", "said", "the", "U.S.", "Mr.", "No.", "5", "3.5", "can’t", "Støre", "ΑΘΗΝΑ", "e\u{301}",
        "\u{301}", "東京",
        "By", "Photo:", "Leave a reply", "according to", "saying", "WE", "not", "but", "why",
        ".", ".", "!", "?", "…", "...", ". . .", ",", ";", ":", "%", "$", "(", ")", "[", "]", "&", "/",
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "‹", "›", "-", "–", "—", "―", "--",
        " ", " ", " ", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u{A0}", "\u{2003}",
        "\u{85}", "\u{2028}",
        "\u{0}", "\u{7}", "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{AD}", "\u{202E}", "\u{FE0F}", "\u{1F600}",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1F3}\u{1F1F4}", "\u{10FFFF}", "\u{FFFF}", "İ",
        "ß", "٣",
    ]

    let text: String

    init(pieceCount: Int, using generator: inout SplitMix64) {
        var text = ""
        for _ in 0..<pieceCount { text += Self.pieces.randomElement(using: &generator) ?? "" }
        self.text = text
    }

    /// Texts of all lengths up to `longest` pieces.
    static func all(count: Int, longest: Int, seed: UInt64) -> [String] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in
            let pieceCount = Int.random(in: 0...longest, using: &generator)
            return RandomText(pieceCount: pieceCount, using: &generator).text
        }
    }
}
