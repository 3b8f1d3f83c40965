import StanceKit

/// One `stance score`: what is waiting to be scored, who scores it, and where the results go.
///
/// Texts, and parts of long ones, are scored in batches by several threads; results are written in the order of the input.
struct ScoringRun {
    /// A text or a part of one.
    struct Part: Sendable {
        let bytes: [UInt8]
        let name: String
        let markup: Markup
        /// What stands before it.
        let offset: TextOffset
        /// Whether it is all that there is.
        let isWhole: Bool
    }

    /// Batches of about so many bytes for each of several threads keep all busy and memory small.
    private static let batchLength = 2 * InputPieces.length

    let pool: WorkerPool<SentenceScorer>
    let threads: Int
    var sink: ResultSink
    var failures = FailureLog()
    var share: BaseRateCheck
    /// What is written before the first result.
    private var header: String?
    private let render: @Sendable ([SentenceScore], DocumentScore) -> [UInt8]
    private var waiting: [Part] = []
    private var waitingLength = 0
    /// How many sentences of a text have been written whose last part has not come.
    private var sentenceCount = 0

    init(
        _ classifier: StanceClassifier, options: StanceClassifier.Options, threads: Int, sink: ResultSink,
        header: String?, render: @escaping @Sendable ([SentenceScore], DocumentScore) -> [UInt8]
    ) {
        let scorer = SentenceScorer(classifier, options: options)
        pool = WorkerPool(count: threads) { scorer }
        self.threads = threads
        self.sink = sink
        self.header = header
        self.render = render
        share = classifier.baseRateCheck(of: options, inContext: true)
    }

    /// Takes a text or a part of one; it is scored now or later.
    mutating func add(_ part: Part) throws {
        waiting.append(part)
        waitingLength += part.bytes.count
        if threads == 1 || waitingLength >= Self.batchLength * threads { try scoreWaiting() }
    }

    /// Scores all that waits.
    mutating func scoreWaiting() throws {
        let parts = waiting
        waiting = []
        waitingLength = 0
        guard !parts.isEmpty else { return }
        let empty = share.emptied
        let scored = pool.map(parts) { part, scorer in
            Result { () throws -> (DocumentScore, BaseRateCheck) in
                let score = scorer.score(
                    try ExtractedText(
                        of: part.bytes, name: part.name, markup: part.markup, after: part.offset))
                guard !part.isWhole || !score.sentences.isEmpty else {
                    throw ToolError.emptyDocument(part.name)
                }
                var share = empty
                score.sentences.forEach { share.add($0.verdict) }
                return (score, share)
            }
        }
        var counted: [(Part, Result<(DocumentScore, BaseRateCheck), any Error>, Int)] = []
        for (part, result) in zip(parts, scored) {
            if part.offset.bytes == 0 { sentenceCount = 0 }
            counted.append((part, result, sentenceCount))
            sentenceCount += (try? result.get().0.sentences.count) ?? 0
        }
        let rendered = pool.map(counted) { [render] item, _ in
            item.1.map { render($0.0.sentences(after: item.0.offset, sentences: item.2), $0.0) }
        }
        for (result, bytes) in zip(scored, rendered) {
            do {
                share.add(try result.get().1)
                if let line = header.take() { sink.write(line) }
                sink.write(try bytes.get())
            } catch {
                try failures.add(error)
            }
        }
    }
}
