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

    /// Makes a vectorizer for some groups over the lexicons of an index.
    public init(groups: Set<FeatureGroup>, index: LexiconIndex) {
        self.groups = groups
        kinds = index.kinds
        features = GroupFeature.allCases.filter { groups.contains($0.group) }
    }

    /// The names of the columns.
    public var columnNames: [String] { features.map(\.rawValue) }

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
        transform(sample, matches: matches, owners: TokenOwners(of: sample))
    }

    func transform(_ sample: SentenceSample, matches: [LexiconMatch], owners: TokenOwners) -> [Double] {
        guard !features.isEmpty else { return [] }
        var sums: [GroupFeature: Double] = [:]
        for finding in findings(in: sample, matches: matches, owners: owners) {
            sums[finding.feature, default: 0] += finding.amount
        }
        return features.map { feature in
            let sum = sums[feature] ?? 0
            return feature.group == .argument ? log(1 + sum) : sum
        }
    }

    /// All that the features are made of.
    func findings(
        in sample: SentenceSample, matches: [LexiconMatch], owners: TokenOwners
    ) -> [Finding] {
        var scan = GroupScan(sample, owners: owners)
        if groups.contains(.pools) { scan.readPools(matches, kinds: kinds) }
        if groups.contains(.evaluation) { scan.readEvaluation(matches, kinds: kinds) }
        if groups.contains(.argument) { scan.readArgument() }
        if groups.contains(.endings) { scan.readEndings() }
        return scan.findings
    }
}
