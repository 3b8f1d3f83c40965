import StanceFormats
import StanceReports
import StanceText

/// What stands at the end of a table's rows for each verdict: its label if it is decided, its decision and its voice.
///
/// There are few of them and many rows, so they are made once.
struct VerdictEndings: Sendable {
    let dialect: Table.Dialect
    private static let voiceCount = 3
    /// By `place(of:_:)`.
    private var endings: [[UInt8]]

    init(_ dialect: Table.Dialect) {
        self.dialect = dialect
        let writer = TableWriter(dialect: dialect)
        endings = .init(repeating: [], count: Decision.allCases.count * Voice.allCases.count)
        for decision in Decision.allCases {
            for voice in Voice.allCases {
                let label = decision.isDecided ? decision.rawValue : ""
                endings[Self.place(of: decision, voice)] = Array(
                    writer.row([label, decision.rawValue, voice.rawValue]).utf8)
            }
        }
    }

    subscript(verdict: SentenceVerdict) -> [UInt8] {
        endings[Self.place(of: verdict.decision, verdict.voice)]
    }

    private static func place(of decision: Decision, _ voice: Voice) -> Int {
        let row =
            switch decision {
            case .opinion: 0
            case .reporting: 1
            case .review: 2
            case .short: 3
            case .skipped: 4
            }
        let column =
            switch voice {
            case .author: 0
            case .attributed: 1
            case .quoted: 2
            }
        return row * voiceCount + column
    }
}
