import StanceKit

/// The scored records of a file or of a piece of one, as they are written.
struct ScoredRecords: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Records that could not be written.
    private(set) var failures: [FormatError] = []
    private(set) var share: BaseRateCheck

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
        scorer.score(file, after: count) { record, score in
            self.share.add(score)
            do throws(FormatError) {
                try renderer.append(record, score, to: &bytes)
            } catch {
                failures.append(error)
            }
        }
    }
}
