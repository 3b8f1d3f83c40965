import StanceKit

/// A text is taken out of its markup, split and tokenized: all ranges lie in order inside the text, and inside the file.
enum ReadingTarget {
    static func run(_ bytes: [UInt8], _ markup: Markup) {
        guard let extracted = try? ExtractedText(of: bytes, name: "t", markup: markup) else { return }
        let reading = Reading(of: extracted.text, hints: extracted.blocks)
        let count = extracted.text.bytes.count
        var end = 0
        for sentence in reading.sentences {
            precondition(sentence.range.lowerBound >= end, "sentence \(sentence.index) overlaps")
            precondition(!sentence.range.isEmpty, "sentence \(sentence.index) is empty")
            end = sentence.range.upperBound
            precondition(
                String(validating: extracted.text.bytes[sentence.range], as: UTF8.self) != nil,
                "sentence \(sentence.index) cuts a character")
            let source = extracted.map.sourceRange(of: sentence.range)
            precondition(source.upperBound <= bytes.count, "sentence \(sentence.index) leaves the file")
        }
        precondition(end <= count, "the last sentence ends at \(end) of \(count)")
        var last = 0
        for token in reading.tokens.tokens {
            precondition(token.range.lowerBound >= last, "token at \(token.range) overlaps")
            last = token.range.upperBound
        }
        precondition(last <= count, "the last token ends at \(last) of \(count)")
        if !extracted.blocks.isEmpty {
            let places = SourcePlaces(of: extracted)
            for sentence in reading.sentences { _ = places.placed(sentence) }
        }
    }
}
