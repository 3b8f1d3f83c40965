/// Which class of endings a word has.
enum WordEndings {
    /// Shorter words are passed over: their endings are mostly no endings.
    static let shortestWord = 5

    /// The class of a folded word, or `nil`.
    ///
    /// - Complexity: O(1).
    static func feature(of word: ArraySlice<UInt8>) -> GroupFeature? {
        guard let last = word.last, last >= 0x61, last <= 0x7A else { return nil }
        return byLastLetter[Int(last - 0x61)].first { word.ends(with: $0.ending) }?.feature
    }

    private static let byLastLetter: [[(ending: [UInt8], feature: GroupFeature)]] = {
        var table = [[(ending: [UInt8], feature: GroupFeature)]](repeating: [], count: 26)
        for (feature, endings) in classes {
            for ending in endings.split(separator: " ") {
                let bytes = Array(ending.utf8)
                table[Int(bytes[bytes.count - 1] - 0x61)].append((bytes, feature))
            }
        }
        return table
    }()

    /// No word ends in two of them.
    private static let classes: [(GroupFeature, String)] = [
        (.tion, "tion tions sion sions"), (.ment, "ment ments"), (.ity, "ity ities"), (.ness, "ness"),
        (.ism, "ism isms"), (.ist, "ist ists"), (.al, "al"), (.ic, "ic"), (.ive, "ive"), (.ous, "ous"),
        (.ful, "ful"), (.less, "less"), (.ly, "ly"), (.able, "able ible"), (.ing, "ing"), (.ed, "ed"),
        (.ize, "ize ise"), (.ance, "ance ence"),
    ]
}

extension ArraySlice<UInt8> {
    /// Whether the bytes end with others.
    fileprivate func ends(with suffix: [UInt8]) -> Bool {
        count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
    }
}
