/// A sentence as HTML in which the words that weigh are marked.
struct HighlightedText {
    /// The sentence.
    let text: String
    /// The byte that the weights' ranges count the text from.
    let byteStart: Int
    /// The words with what they add to the logit.
    let weights: [WordWeight]

    /// Words that add less than this are not marked.
    private static let leastMarked = 0.1
    /// The strengths a mark may have begin at these contributions.
    private static let strengths = [0.1, 0.5, 1.25]

    /// The text with its marks: `<mark class="o2">` for words that speak for opinion, `r2` for reporting.
    ///
    /// A range that does not fit the text, as in predictions that somebody else wrote, marks nothing.
    var html: String {
        let bytes = Array(text.utf8)
        var html = ""
        var offset = 0
        for weight in marked {
            guard let range = weight.range else { continue }
            let (start, end) = (range.lowerBound - byteStart, range.upperBound - byteStart)
            guard start >= offset, end <= bytes.count, start < end, Self.isBoundary(start, bytes),
                Self.isBoundary(end, bytes)
            else { continue }
            html += Escaped.html(String(decoding: bytes[offset..<start], as: UTF8.self))
            html +=
                "<mark class=\"\(Self.className(weight.contribution))\" title=\"\(Figures.signed(weight.contribution))\">"
                + Escaped.html(String(decoding: bytes[start..<end], as: UTF8.self)) + "</mark>"
            offset = end
        }
        return html + Escaped.html(String(decoding: bytes[offset...], as: UTF8.self))
    }

    /// The words to mark, in the order of the text.
    private var marked: [WordWeight] {
        weights.filter { $0.range != nil && $0.contribution.magnitude >= Self.leastMarked }.sorted {
            ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0)
        }
    }

    private static func className(_ contribution: Double) -> String {
        let strength = strengths.count { contribution.magnitude >= $0 }
        return (contribution > 0 ? "o" : "r") + "\(max(strength, 1))"
    }

    private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
