import StanceFormats
import StanceReports
import StanceText

/// What stands at the end of a table's rows for each verdict: its label if it is decided, its decision and its voice.
///
/// There are few of them and many rows, so they are made once.
struct VerdictEndings: Sendable {
    let dialect: Table.Dialect
    private static let voiceCount = 3
    /// All of them, one after the other.
    private var text: [UInt8] = []
    /// Where each stands there, by `place(of:_:)`.
    private var ranges: [Range<Int>]

    init(_ dialect: Table.Dialect) {
        self.dialect = dialect
        let writer = TableWriter(dialect: dialect)
        ranges = .init(repeating: 0..<0, count: Decision.allCases.count * Voice.allCases.count)
        for decision in Decision.allCases {
            for voice in Voice.allCases {
                let label = decision.isDecided ? decision.rawValue : ""
                let start = text.count
                text += Array(writer.row([label, decision.rawValue, voice.rawValue]).utf8)
                ranges[Self.place(of: decision, voice)] = start..<text.count
            }
        }
    }

    /// Appends what stands at the end of a verdict's row.
    func append(for verdict: SentenceVerdict, to bytes: inout [UInt8]) {
        bytes.append(copying: text.span.extracting(ranges[Self.place(of: verdict.decision, verdict.voice)]))
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
