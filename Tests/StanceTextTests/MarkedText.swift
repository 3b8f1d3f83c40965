import StanceText
import Testing

/// A text in which a bar stands where one sentence ends and the next begins; it is read as a space.
struct MarkedText: Sendable, CustomTestStringConvertible {
    let sentences: [String]

    init(_ marked: String) {
        sentences = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }

    static func all(_ marked: String...) -> [MarkedText] { marked.map(MarkedText.init) }

    var testDescription: String { sentences.joined(separator: "|") }

    /// The sentences that the segmenter finds in the text without its bars.
    var found: [String] {
        let document = Document(name: "marked", text: sentences.joined(separator: " "))
        return SentenceSegmenter().sentences(in: 0..<document.bytes.count, of: document)
            .map(document.text(in:))
    }
}
