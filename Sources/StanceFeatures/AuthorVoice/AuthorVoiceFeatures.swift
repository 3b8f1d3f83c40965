import StanceText

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Turns sentences into dense vectors of `AuthorVoiceFeature` values.
public struct AuthorVoiceFeatures: Sendable {
    /// The names of the columns.
    public static let columnNames = AuthorVoiceFeature.allCases.map(\.name)

    /// Makes a vectorizer; it has no settings.
    public init() {}

    /// A feature's value and the tokens that gave it.
    struct Finding {
        let feature: AuthorVoiceFeature
        let amount: Double
        let tokens: ClosedRange<Int>?
    }

    /// The vector of a sentence.
    ///
    /// - Complexity: O(*t*) for *t* tokens.
    public func transform(_ sample: SentenceSample) -> [Double] {
        var memory = WordMemory()
        let words = memory.words(of: sample)
        return values(of: findings(in: words, memory.traits))
    }

    /// The vector of a sentence with the given findings.
    func values(of findings: [Finding]) -> [Double] {
        var values = [Double](repeating: 0, count: Self.columnNames.count)
        for finding in findings { values[finding.feature.rawValue] += finding.amount }
        for feature in AuthorVoiceFeature.allCases where values[feature.rawValue] != 0 {
            values[feature.rawValue] = value(feature, sum: values[feature.rawValue])
        }
        return values
    }

    /// Counts are damped by ln(1 + n), flags cut at 1, shares left as they are.
    private func value(_ feature: AuthorVoiceFeature, sum: Double) -> Double {
        switch feature {
        case .quotedShare: sum
        case .scareQuotes, .capitals, .numbers, .presentCopula, .pastCopula, .past, .future, .causal,
            .comparison, .generality:
            log(1 + sum)
        default: min(sum, 1)
        }
    }

    /// All that the features are made of, in the order of the sentence.
    func findings(in words: SentenceWords, _ traits: [WordTraits]) -> [Finding] {
        var scan = StyleScan(words, traits)
        scan.readVoice()
        scan.readQuotations()
        scan.readOpening()
        scan.readWords()
        scan.readMarks()
        return scan.findings
    }
}
