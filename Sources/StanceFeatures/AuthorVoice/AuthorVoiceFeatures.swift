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
        var memory = WordMemory()
        let words = memory.words(of: sample)
        return values(of: findings(in: words, memory.traits))
    }

    /// The vector of a sentence with the given findings.
    func values(of findings: [Finding]) -> [Double] {
        var values = DenseValues(count: columnCount)
        add(findings, to: &values, from: 0)
        return values.all
    }

    /// Adds the vector to some values, which are 0, from a column on.
    func add(_ findings: [Finding], to values: inout DenseValues, from first: Int) {
        guard isOn else { return }
        let start = values.touched.count
        for finding in findings { values.add(finding.amount, to: first + finding.feature.rawValue) }
        values.transform(from: start) { column, sum in
            value(AuthorVoiceFeature.allCases[column - first], sum: sum)
        }
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
        var findings: [Finding] = []
        read(words, traits, into: &findings)
        return findings
    }

    /// The same, in place of other findings.
    func read(_ words: SentenceWords, _ traits: [WordTraits], into findings: inout [Finding]) {
        findings.removeAll(keepingCapacity: true)
        guard isOn else { return }
        var room: [Finding] = []
        swap(&room, &findings)
        var scan = StyleScan(words, traits, into: room)
        room = []
        scan.readVoice()
        scan.readQuotations()
        scan.readOpening()
        scan.readWords()
        scan.readMarks()
        findings = scan.takeFindings()
    }
}
