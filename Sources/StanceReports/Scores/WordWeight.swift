/// A word or set phrase of a sentence with all that it adds to the logit.
public struct WordWeight: Sendable, Hashable {
    /// The folded words, or the name of a feature that belongs to the whole sentence.
    public let name: String
    /// What they add.
    public let contribution: Double

    /// Sums a sentence's contributions by word, largest magnitude first.
    ///
    /// The words of a phrase that a lexicon knows count as one. What reaches over several words or phrases is shared
    /// among them evenly. Features of the whole sentence keep their own name; the intercept is left out.
    ///
    /// - Complexity: O(*c* · *w*) for *c* contributions and *w* words.
    public static func weights(of contributions: [Contribution]) -> [WordWeight] {
        let units = units(of: contributions)
        var sums = [Double](repeating: 0, count: units.count)
        var others: [WordWeight] = []
        for part in contributions where part.feature != "intercept" {
            guard let range = part.range else {
                let name = part.feature.split(separator: ":").dropFirst().joined(separator: " ")
                others.append(WordWeight(name: name, contribution: part.contribution))
                continue
            }
            let covered = units.indices.filter { units[$0].range.overlaps(range) }
            for unit in covered { sums[unit] += part.contribution / Double(covered.count) }
        }
        let named = zip(units, sums).map { WordWeight(name: $0.name, contribution: $1) }
        return (named + others).enumerated().sorted {
            let (left, right) = ($0.element.contribution.magnitude, $1.element.contribution.magnitude)
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }

    /// The words and set phrases that the contributions name, in the order of the text.
    private static func units(of contributions: [Contribution]) -> [(range: Range<Int>, name: String)] {
        var words: [Range<Int>: String] = [:]
        var phrases: [Range<Int>] = []
        for part in contributions {
            guard let range = part.range, let term = part.term else { continue }
            if !term.contains(" ") {
                words[range] = term
            } else if part.feature.hasPrefix("lexicon:") {
                phrases.append(range)
            }
        }
        var units: [(range: Range<Int>, name: String)] = []
        var joined = 0..<0
        for phrase in phrases.sorted(by: { $0.lowerBound < $1.lowerBound })
        where phrase.upperBound > joined.upperBound {
            joined = phrase.lowerBound < joined.upperBound ? joined.lowerBound..<phrase.upperBound : phrase
            units.removeAll { $0.range.overlaps(joined) }
            units.append((joined, ""))
        }
        for (range, word) in words.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
            if let unit = units.firstIndex(where: { $0.range.overlaps(range) }) {
                units[unit].name += (units[unit].name.isEmpty ? "" : " ") + word
            } else {
                units.append((range, word))
            }
        }
        return units.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
