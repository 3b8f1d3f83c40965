#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns sentences into dense vectors of the `GroupFeature` values of the groups that are switched on.
public struct GroupFeatures: Sendable, Hashable {
    /// The features, in the order of their columns.
    public let features: [GroupFeature]
    private let groups: Set<FeatureGroup>
    /// What each lexicon is for.
    private let kinds: [LexiconKind?]
    /// Where each feature stands in `features`; -1 if it is switched off.
    private let positions: [Int]

    /// Makes a vectorizer for some groups over the lexicons of an index.
    public init(groups: Set<FeatureGroup>, index: LexiconIndex) {
        self.groups = groups
        kinds = index.kinds
        features = GroupFeature.allCases.filter { groups.contains($0.group) }
        positions = GroupFeature.allCases.map { [features] in features.firstIndex(of: $0) ?? -1 }
    }

    /// The names of the columns.
    public var columnNames: [String] { features.map(\.name) }

    /// A part of a feature's value and the tokens that gave it.
    struct Finding {
        let feature: GroupFeature
        let amount: Double
        let tokens: ClosedRange<Int>
    }

    /// The vector of a sentence with the given lexicon matches.
    ///
    /// - Complexity: O(*t* + *m*) for *t* tokens and *m* matches.
    public func transform(_ sample: SentenceSample, matches: [LexiconMatch]) -> [Double] {
        var memory = WordMemory()
        let words = memory.words(of: sample)
        return values(of: findings(in: words, memory.traits, matches: matches))
    }

    /// Where a feature stands in `features`.
    ///
    /// - Precondition: it is switched on.
    func position(of feature: GroupFeature) -> Int { positions[feature.rawValue] }

    /// The vector of a sentence with the given findings.
    func values(of findings: [Finding]) -> [Double] {
        var values = [Double](repeating: 0, count: features.count)
        for finding in findings { values[position(of: finding.feature)] += finding.amount }
        for (position, feature) in features.enumerated()
        where feature.group == .argument && values[position] != 0 {
            values[position] = log(1 + values[position])
        }
        return values
    }

    /// All that the features are made of.
    func findings(
        in words: SentenceWords, _ traits: [WordTraits], matches: [LexiconMatch]
    ) -> [Finding] {
        guard !features.isEmpty else { return [] }
        var scan = GroupScan(words, traits)
        if groups.contains(.pools) { scan.readPools(matches, kinds: kinds) }
        if groups.contains(.evaluation) { scan.readEvaluation(matches, kinds: kinds) }
        if groups.contains(.argument) { scan.readArgument() }
        if groups.contains(.endings) { scan.readEndings() }
        return scan.findings
    }
}
