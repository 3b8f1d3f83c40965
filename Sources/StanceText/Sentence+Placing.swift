extension Sentence {
    /// The same sentence with its places given in another text: the file that its document was taken out of.
    ///
    /// - Parameters:
    ///   - index: its number there; its own if `nil`.
    ///   - utf16Range: its place in UTF-16 code units.
    ///   - location: the line and column of its first character.
    ///   - place: turns a byte range of the document into one of the other text.
    public func placed(
        index: Int? = nil, utf16Range: Range<Int>, location: TextLocation,
        by place: (Range<Int>) -> Range<Int>
    ) -> Sentence {
        Sentence(
            index: index ?? self.index, block: block, role: role, range: place(range), utf16Range: utf16Range,
            location: location, tokens: tokens, quotations: quotations.map(place), voice: voice,
            cue: cue.map { Cue(range: place($0.range), kind: $0.kind) }, wordCount: wordCount)
    }
}
