/// A word or set phrase of a sentence with all that it adds to the logit.
public struct WordWeight: Sendable, Hashable {
    /// The folded words, or the name of a feature that belongs to the whole sentence.
    public let name: String
    /// What they add.
    public let contribution: Double
    /// Where they stand, in bytes of the document, unless they belong to the whole sentence.
    public let range: Range<Int>?

    /// More contributions than this are not looked through.
    private static let mostContributions = 2_000

    /// Sums a sentence's contributions by word, largest magnitude first.
    ///
    /// The words of a phrase that a lexicon knows count as one. What reaches over several words or phrases is shared
    /// among them evenly. Features of the whole sentence keep their own name; the intercept is left out.
    ///
    /// - Complexity: O(*c* · *w*) for *c* contributions and *w* words.
    public static func weights(of contributions: [Contribution]) -> [WordWeight] {
        // In a sentence of thousands of words only what weighs most is worth naming.
        let contributions = contributions.prefix(mostContributions)
        let units = units(of: contributions)
        var sums = [Double](repeating: 0, count: units.count)
        var others: [WordWeight] = []
        for part in contributions where part.feature != "intercept" {
            guard let range = part.range else {
                others.append(
                    WordWeight(name: name(ofWhole: part.feature), contribution: part.contribution, range: nil)
                )
                continue
            }
            let covered = units.indices.filter { units[$0].range.overlaps(range) }
            for unit in covered { sums[unit] += part.contribution / Double(covered.count) }
        }
        let named = zip(units, sums).map { WordWeight(name: $0.name, contribution: $1, range: $0.range) }
        return (named + others).enumerated().sorted {
            let (left, right) = ($0.element.contribution.magnitude, $1.element.contribution.magnitude)
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }

    /// How a feature that belongs to no word is named for a reader.
    private static func name(ofWhole feature: String) -> String {
        switch feature {
        case "context": "the sentences around it"
        case "prevalence": "the share of opinion given"
        default: feature.split(separator: ":").dropFirst().joined(separator: " ")
        }
    }

    /// The words and set phrases that the contributions name, in the order of the text.
    ///
    /// Words that give nothing alone are named by what they stand in.
    private static func units(of contributions: ArraySlice<Contribution>) -> [(
        range: Range<Int>, name: String
    )] {
        var words: [Range<Int>: String] = [:]
        var phrases: [Range<Int>: String] = [:]
        var others: [Range<Int>: String] = [:]
        for part in contributions {
            guard let range = part.range, let term = part.term else { continue }
            if !term.contains(" ") {
                words[range] = term
            } else if part.feature.hasPrefix("lexicon:") {
                phrases[range] = term
            } else {
                others[range] = term
            }
        }
        let order = { (left: (key: Range<Int>, value: String), right: (key: Range<Int>, value: String)) in
            (left.key.lowerBound, left.key.upperBound) < (right.key.lowerBound, right.key.upperBound)
        }
        var units: [(range: Range<Int>, name: String)] = []
        for (range, term) in phrases.sorted(by: order) {
            guard let last = units.last, last.range.overlaps(range) else {
                units.append((range, term))
                continue
            }
            let joined = last.range.lowerBound..<max(last.range.upperBound, range.upperBound)
            let inside = words.filter { joined.overlaps($0.key) }.sorted(by: order).map(\.value).joined(
                separator: " ")
            units[units.count - 1] = (joined, inside.isEmpty ? last.name : inside)
        }
        for (range, term) in words.sorted(by: order) + others.sorted(by: order)
        where !units.contains(where: { $0.range.overlaps(range) }) {
            units.append((range, term))
        }
        return units.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }
}
