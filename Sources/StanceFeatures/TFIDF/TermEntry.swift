/// What is known of a term while terms are counted: what it is made of, and in how many sentences it occurs.
struct TermEntry {
    /// The term without its last word; for a word or a run of characters one of the marks below.
    private(set) var prefix: UInt32
    /// The term of the last word; for a word or a run of characters the number of its text.
    private(set) var last: UInt32
    /// In how many sentences it occurs.
    var frequency: UInt32 = 0
    /// Its place among the terms of the last sentence that it occurred in.
    var place: UInt32 = 0

    private static let wordMark = UInt32.max
    private static let charactersMark = UInt32.max - 1

    /// A word or a run of characters.
    init(_ kind: Term.Kind, text: UInt32) {
        prefix = kind == .words ? Self.wordMark : Self.charactersMark
        last = text
    }

    /// A run of words.
    init(prefix: UInt32, last: UInt32) {
        self.prefix = prefix
        self.last = last
    }

    /// What the term is made of.
    var kind: Term.Kind { prefix == Self.charactersMark ? .characters : .words }

    /// Whether it is a run of two words or more.
    var isRun: Bool { prefix < Self.charactersMark }

    /// Whether it is the run of these parts.
    @inline(__always)
    func isRun(_ prefix: UInt32, _ last: UInt32) -> Bool { self.prefix == prefix && self.last == last }

    /// A hash of the parts of a run.
    @inline(__always)
    static func hash(prefix: UInt32, last: UInt32) -> UInt64 {
        let key = UInt64(prefix) &<< 32 | UInt64(last)
        let product = (key ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return (product.high ^ product.low) &* 0x9E37_79B9_7F4A_7C15
    }

    /// Takes over new numbers of texts, or is dropped if it occurs in fewer than `least` sentences.
    mutating func keep(_ least: UInt32, words: [UInt32?], characters: [UInt32?]) {
        guard frequency >= least else { return frequency = 0 }
        guard !isRun else { return }
        if let text = (kind == .words ? words : characters)[Int(last)] { last = text }
    }
}
