import StanceFeatures
import StanceReports
import StanceText

/// What a linear function of the raw features adds up from in a sentence.
///
/// Columns that say the same thing of the same words are reported as one: all character n-grams within a word as
/// `char`, a lexicon's three columns as `lexicon:NAME`.
struct ContributionParts {
    let extractor: FeatureExtractor
    /// The weight of each design column, dense ones in raw units; see `LogOddsModel`.
    let weights: [Double]

    /// The contributions with those of no word, largest magnitude first.
    ///
    /// - Complexity: O(*t* log *t*) for *t* terms of the sentence.
    func contributions(
        of occurrences: [FeatureOccurrence], in sample: SentenceSample, factor: Double = 1,
        constants: [Contribution]
    ) -> [Contribution] {
        var parts: [Key: Part] = [:]
        for occurrence in occurrences {
            let key = key(of: occurrence)
            let added = occurrence.amount * weights[occurrence.column] * factor
            var part = parts[key] ?? Part()
            part.value += occurrence.amount
            part.contribution += added
            parts[key] = part
        }
        let made = parts.filter { $0.value.contribution != 0 }.map { key, part in
            contribution(key, part, sample)
        }
        return (made + constants).sorted(by: Self.leads)
    }

    /// What belongs to no word of the sentence.
    static func constant(_ feature: String, value: Double = 1, weight: Double) -> Contribution {
        Contribution(
            feature: feature, term: nil, range: nil, value: value, weight: weight,
            contribution: value * weight)
    }

    /// What is reported as one.
    private struct Key: Hashable {
        let feature: String
        let tokens: ClosedRange<Int>?
    }

    private struct Part {
        var value = 0.0
        var contribution = 0.0
    }

    private func key(of occurrence: FeatureOccurrence) -> Key {
        let sparseCount = extractor.sparseColumnCount
        let lexiconCount = extractor.lexicons.columnCount
        guard occurrence.column >= sparseCount else {
            return Key(
                feature: extractor.tfidf.vocabulary.term(occurrence.column).kind.name,
                tokens: occurrence.tokens)
        }
        let dense = occurrence.column - sparseCount
        if dense < lexiconCount {
            let categories = extractor.lexicons.index.categories
            let category = categories[dense / (lexiconCount / categories.count)]
            return Key(feature: "lexicon:" + category, tokens: occurrence.tokens)
        }
        return Key(
            feature: "style:" + extractor.denseColumnNames[dense],
            tokens: occurrence.tokens)
    }

    private func contribution(_ key: Key, _ part: Part, _ sample: SentenceSample) -> Contribution {
        let sequence = sample.reading.tokens
        let words = key.tokens.map {
            $0.filter { sequence.tokens[$0].kind != .punctuation || $0 == key.tokens?.lowerBound }
        }
        let range = key.tokens.map {
            sequence.tokens[$0.lowerBound].range.lowerBound..<sequence.tokens[$0.upperBound].range.upperBound
        }
        return Contribution(
            feature: key.feature,
            term: words?.map { sequence.foldedText(of: sequence.tokens[$0]) }.joined(separator: " "),
            range: range,
            value: part.value, weight: part.value == 0 ? 0 : part.contribution / part.value,
            contribution: part.contribution)
    }

    /// Larger magnitude first; equal ones by place, then by name, so that the order never changes.
    private static func leads(_ left: Contribution, _ right: Contribution) -> Bool {
        let (first, second) = (left.contribution.magnitude, right.contribution.magnitude)
        if first != second { return first > second }
        let (range, other) = (left.range ?? 0..<0, right.range ?? 0..<0)
        return (range.lowerBound, range.upperBound, left.feature) < (
            other.lowerBound, other.upperBound, right.feature
        )
    }
}
