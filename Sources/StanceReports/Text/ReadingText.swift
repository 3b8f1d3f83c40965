public import StanceText

/// A reading as text for a person who wants to check it: a line a block with its role, or a line a sentence with its voice.
public struct ReadingText: Sendable {
    /// What is shown of a reading.
    public enum Aspect: String, Sendable, CaseIterable {
        /// Each block with its role and the evidence for it.
        case roles
        /// Each sentence with its voice and the words that show it.
        case voices
    }

    /// How it is laid out.
    public let style: TextStyle
    /// What is shown.
    public let aspect: Aspect

    /// Makes a renderer.
    public init(style: TextStyle, aspect: Aspect) {
        self.style = style
        self.aspect = aspect
    }

    /// The text of a reading: a line on the document, then the lines, each cut at the width.
    public func render(_ reading: Reading) -> String {
        let rows = aspect == .roles ? roles(reading) : voices(reading)
        let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            let head =
                "  " + TextStyle.aligned(row[0], widths[0]) + "  " + TextStyle.padded(row[1], widths[1])
                + "  "
                + TextStyle.padded(row[2], widths[2]) + "  "
            return style.styled(head, .faint) + cut(row[3], to: max(style.width - head.count, 12)) + "\n"
        }
        return style.styled(TextStyle.printable(reading.document.name), .bold) + "\n" + lines.joined()
    }

    private func roles(_ reading: Reading) -> [[String]] {
        reading.blocks.map { block in
            let line = reading.sentences[block.sentences].first?.location.line ?? 0
            return [
                "\(line)", block.role.rawValue, block.reason.rawValue, reading.document.text(in: block.range),
            ]
        }
    }

    private func voices(_ reading: Reading) -> [[String]] {
        reading.sentences.map { sentence in
            let cue = sentence.cue.map { TextStyle.printable(reading.document.text(in: $0.range)) } ?? ""
            return ["\(sentence.location)", sentence.voice.rawValue, cue, reading.text(of: sentence)]
        }
    }

    private func cut(_ text: String, to width: Int) -> String {
        let text = TextStyle.printable(text)
        return text.count <= width ? text : text.prefix(width - 1) + "…"
    }
}
