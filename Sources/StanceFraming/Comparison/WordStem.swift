/// A word cut down so that its common forms compare equal: "planning" and "plans", "U.S." and "US", "Russia's" and "Russia".
///
/// Periods and a possessive are dropped, then the longest of a few endings if at least four letters are left, then a final "e". It is meant for
/// finding the same words again, not for what they mean: "invade" and "invasion" stay two.
enum WordStem {
    private static let endings = [
        "ations", "ation", "ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s",
    ]
    private static let fewestLetters = 4

    /// The stem of a word in small letters.
    static func of(_ word: String) -> String {
        var stem = TermCounts.withoutPossessive(word.contains(".") ? word.filter { $0 != "." } : word)
        if let ending = endings.first(where: {
            stem.hasSuffix($0) && stem.utf8.count - $0.utf8.count >= fewestLetters
        }) {
            stem.removeLast(ending.count)
        }
        if stem.hasSuffix("e"), stem.utf8.count > fewestLetters { stem.removeLast() }
        return stem
    }
}
