/// A word of a sentence with all that it adds to the logit.
public struct WordWeight: Sendable, Hashable {
    /// The folded word, or the name of a feature that belongs to the whole sentence.
    public let name: String
    /// What it adds.
    public let contribution: Double

    /// Sums a sentence's contributions by word, largest magnitude first.
    ///
    /// What several words give together is shared among them evenly. Features of the whole sentence keep their own name;
    /// the intercept is left out.
    ///
    /// - Complexity: O(*c* · *w*) for *c* contributions and *w* words.
    public static func weights(of contributions: [Contribution]) -> [WordWeight] {
        var words: [Range<Int>: String] = [:]
        for part in contributions {
            if let range = part.range, let term = part.term, !term.contains(" ") { words[range] = term }
        }
        var sums: [Range<Int>: Double] = [:]
        var others: [WordWeight] = []
        for part in contributions where part.feature != "intercept" {
            guard let range = part.range else {
                let name = part.feature.split(separator: ":").dropFirst().joined(separator: " ")
                others.append(WordWeight(name: name, contribution: part.contribution))
                continue
            }
            let covered = words.keys.filter {
                range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
            }
            for word in covered { sums[word, default: 0] += part.contribution / Double(covered.count) }
        }
        let named = sums.sorted { $0.key.lowerBound < $1.key.lowerBound }.map { range, sum in
            WordWeight(name: words[range] ?? "", contribution: sum)
        }
        return (named + others).enumerated().sorted {
            let (left, right) = ($0.element.contribution.magnitude, $1.element.contribution.magnitude)
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
    }
}
