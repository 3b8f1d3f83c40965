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
    private let readsPools: Bool
    private let readsEvaluation: Bool
    private let readsArgument: Bool
    private let readsEndings: Bool
    /// What each lexicon is for.
    private let kinds: [LexiconKind?]
    /// Where each feature stands in `features`; -1 if it is switched off.
    private let positions: [Int]

    /// Makes a vectorizer for some groups over the lexicons of an index.
    public init(groups: Set<FeatureGroup>, index: LexiconIndex) {
        readsPools = groups.contains(.pools)
        readsEvaluation = groups.contains(.evaluation)
        readsArgument = groups.contains(.argument)
        readsEndings = groups.contains(.endings)
        kinds = index.kinds
        features = GroupFeature.allCases.filter { groups.contains($0.group) }
        positions = GroupFeature.allCases.map { [features] in features.firstIndex(of: $0) ?? -1 }
    }

    /// The names of the columns.
    public var columnNames: [String] { features.map(\.name) }

    /// A part of a feature's value and the tokens that gave it.
    struct Finding {
        let feature: GroupFeature
        var amount: Double
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
        var values = DenseValues(count: features.count)
        add(findings, to: &values, from: 0)
        return values.all
    }

    /// Adds the vector to some values, which are 0, from a column on.
    func add(_ findings: [Finding], to values: inout DenseValues, from first: Int) {
        let start = values.touched.count
        for finding in findings { values.add(finding.amount, to: first + position(of: finding.feature)) }
        values.transform(from: start) { column, sum in
            features[column - first].group == .argument ? log(1 + sum) : sum
        }
    }

    /// All that the features are made of.
    func findings(
        in words: SentenceWords, _ traits: [WordTraits], matches: [LexiconMatch]
    ) -> [Finding] {
        var findings: [Finding] = []
        read(words, traits, matches: matches, into: &findings)
        return findings
    }

    /// The same, in place of other findings.
    func read(
        _ words: SentenceWords, _ traits: [WordTraits], matches: [LexiconMatch],
        into findings: inout [Finding]
    ) {
        findings.removeAll(keepingCapacity: true)
        guard !features.isEmpty else { return }
        var room: [Finding] = []
        swap(&room, &findings)
        var scan = GroupScan(words, traits, into: room)
        room = []
        if readsPools { scan.readPools(matches, kinds: kinds) }
        if readsEvaluation { scan.readEvaluation(matches, kinds: kinds) }
        if readsArgument { scan.readArgument() }
        if readsEndings { scan.readEndings() }
        findings = scan.takeFindings()
    }
}
