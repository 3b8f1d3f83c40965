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
    public static let columnNames = AuthorVoiceFeature.allCases.map(\.rawValue)

    /// Whether there are any columns.
    public let isOn: Bool
    /// The number of columns.
    public var columnCount: Int { isOn ? Self.columnNames.count : 0 }

    /// Makes a vectorizer, or one without columns.
    public init(isOn: Bool = true) { self.isOn = isOn }

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
        guard isOn else { return [] }
        var sums: [AuthorVoiceFeature: Double] = [:]
        for finding in findings(in: sample) { sums[finding.feature, default: 0] += finding.amount }
        return AuthorVoiceFeature.allCases.map { value($0, sum: sums[$0] ?? 0) }
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
    func findings(in sample: SentenceSample) -> [Finding] {
        guard isOn else { return [] }
        var scan = StyleScan(sample)
        scan.readVoice()
        scan.readQuotations()
        scan.readOpening()
        scan.readWords()
        scan.readMarks()
        return scan.findings
    }
}
