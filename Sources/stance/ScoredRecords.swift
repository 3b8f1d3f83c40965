import StanceKit

/// The scored records of a file or of a piece of one, as they are written.
struct ScoredRecords: Sendable {
    private(set) var bytes: [UInt8] = []
    /// What was wrong with lines and rows that were no records.
    let refusals: [FormatError]
    /// Records that could not be written.
    private(set) var failures: [FormatError] = []
    private(set) var share: BaseRateCheck

    /// About so many bytes a table gets for each record.
    private static let usualAddition = 48

    /// Scores the records.
    ///
    /// - Parameters:
    ///   - count: how many records of the file stand before these.
    ///   - share: a check that has counted nothing.
    init(
        _ file: RecordFile, after count: Int, with scorer: inout SentenceScorer, _ renderer: RecordRenderer,
        share: BaseRateCheck
    ) {
        self.share = share
        refusals = file.refusals
        bytes.reserveCapacity(file.bytes.count + file.records.count * Self.usualAddition)
        guard renderer.needsOnlyVerdicts else {
            scorer.score(file, after: count) { record, score in
                self.share.add(score.verdict)
                write { bytes throws(FormatError) in
                    try renderer.append(record, of: file, score, to: &bytes)
                }
            }
            return
        }
        scorer.judge(file) { record, verdict in
            self.share.add(verdict)
            write { bytes throws(FormatError) in
                try renderer.append(record, of: file, verdict, to: &bytes)
            }
        }
    }

    private mutating func write(_ line: (inout [UInt8]) throws(FormatError) -> Void) {
        do throws(FormatError) {
            try line(&bytes)
        } catch {
            failures.append(error)
        }
    }
}
