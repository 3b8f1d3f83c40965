import StanceFeatures
import StanceReports
import StanceText

/// What a linear function of the raw features adds up from in a sentence.
///
/// Columns that say the same thing of the same words are reported as one: all character n-grams within a word as
/// `char`, a lexicon's three columns as `lexicon:NAME`.
struct ContributionParts {
    /// Which columns are reported as one.
    let keys: FeatureKeys
    /// The weight of each design column, dense ones in raw units; see `LogOddsModel`.
    let weights: [Double]

    /// The contributions with those of no word, largest magnitude first.
    ///
    /// - Parameter limit: how many of the largest are given one by one, the rest as one; all if `nil`.
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    func contributions(
        of occurrences: [FeatureOccurrence], in sample: SentenceSample, factor: Double = 1,
        constants: [Contribution], limit: Int? = nil
    ) -> [Contribution] {
        let made = parts(of: occurrences, factor: factor).filter { $0.contribution != 0 }
        guard let limit, made.count > limit else {
            return inOrder(made, constants, sample)
        }
        // Only those that may lead are put into words; equal ones of the last place are told apart by their words.
        let least = made.map(\.contribution.magnitude).sorted(by: >)[limit]
        let leading = made.filter { $0.contribution.magnitude >= least }
        let others = made.filter { $0.contribution.magnitude < least }
        let sum = others.reduce(0) { $0 + $1.contribution }
        return inOrder(leading, constants, sample).leading(limit, before: others.count, sum: sum)
    }

    /// The contributions of parts, and constants among them, larger magnitude first; equal ones by place, then by name, so that the order
    /// never changes.
    private func inOrder(_ parts: [Part], _ constants: [Contribution], _ sample: SentenceSample)
        -> [Contribution]
    {
        // Parts are put in order before they are put into words: they are small, and copied without counting references.
        var ordered = parts.sorted(by: leads).map { contribution($0, sample) }
        for constant in constants {
            let place = ordered.firstIndex { !Self.leads($0, constant) }
            ordered.insert(constant, at: place ?? ordered.count)
        }
        return ordered
    }

    private func leads(_ left: Part, _ right: Part) -> Bool {
        let (first, second) = (left.contribution.magnitude, right.contribution.magnitude)
        if first != second { return first > second }
        let (key, other) = (left.key, right.key)
        if (key.first, key.last) != (other.first, other.last) {
            return (key.first, key.last) < (other.first, other.last)
        }
        return keys.name(of: key.feature) < keys.name(of: other.feature)
    }

    /// Whether a contribution stands before a constant, which has no place.
    private static func leads(_ contribution: Contribution, _ constant: Contribution) -> Bool {
        let (first, second) = (contribution.contribution.magnitude, constant.contribution.magnitude)
        return first != second
            ? first > second : contribution.range == nil && contribution.feature < constant.feature
    }

    /// The occurrences joined to parts, in the order in which these turned up.
    private func parts(of occurrences: [FeatureOccurrence], factor: Double) -> [Part] {
        var parts: [Part] = []
        var places: [Key: Int] = [:]
        places.reserveCapacity(occurrences.count)
        for occurrence in occurrences {
            let key = Key(feature: keys[occurrence.column], tokens: occurrence.tokens)
            let place = places[key] ?? parts.count
            if place == parts.count {
                places[key] = place
                parts.append(Part(key: key))
            }
            parts[place].value += occurrence.amount
            parts[place].contribution += occurrence.amount * weights[occurrence.column] * factor
        }
        return parts
    }

    /// What belongs to no word of the sentence.
    static func constant(_ feature: String, value: Double = 1, weight: Double) -> Contribution {
        Contribution(
            feature: feature, term: nil, range: nil, value: value, weight: weight,
            contribution: value * weight)
    }

    /// What is reported as one.
    private struct Key: Hashable {
        let feature: Int
        let first: Int
        let last: Int

        init(feature: Int, tokens: ClosedRange<Int>?) {
            self.feature = feature
            first = tokens?.lowerBound ?? -1
            last = tokens?.upperBound ?? -1
        }

        var tokens: ClosedRange<Int>? { first < 0 ? nil : first...last }
    }

    private struct Part {
        let key: Key
        var value = 0.0
        var contribution = 0.0
    }

    private func contribution(_ part: Part, _ sample: SentenceSample) -> Contribution {
        let sequence = sample.reading.tokens
        let tokens = part.key.tokens
        let words = tokens.map { tokens in
            tokens.filter { sequence.tokens[$0].kind != .punctuation || $0 == tokens.lowerBound }
        }
        let range = tokens.map {
            sequence.tokens[$0.lowerBound].range.lowerBound..<sequence.tokens[$0.upperBound].range.upperBound
        }
        return Contribution(
            feature: keys.name(of: part.key.feature),
            term: words?.map { sequence.foldedText(of: sequence.tokens[$0]) }.joined(separator: " "),
            range: range,
            value: part.value, weight: part.value == 0 ? 0 : part.contribution / part.value,
            contribution: part.contribution)
    }
}
