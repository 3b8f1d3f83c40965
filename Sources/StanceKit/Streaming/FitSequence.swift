import StanceLinearAlgebra
import StanceLinearModels

/// The regressions of a training run, one after the other, which someone may watch, and which go on from a checkpoint.
final class FitSequence {
    private let count: Int
    private let observe: (TrainingStep) -> Void
    private let file: CheckpointFile?
    /// Where each regression stands, the last one perhaps in between.
    private var states: [LogisticRegression.Checkpoint] = []
    private var number = 0
    private var lastWritten = ContinuousClock.now
    private var failure: (any Error)?

    /// A kill loses no more than this, and no regression that is done.
    private static let interval = Duration.seconds(10)

    /// - Throws: `StreamError` or `FormatError` if there is a checkpoint and it cannot be used.
    init(
        count: Int, parameterCount: Int, checkpoint: CheckpointFile?,
        observe: @escaping (TrainingStep) -> Void
    )
        throws
    {
        self.count = count
        self.observe = observe
        file = checkpoint
        states = try checkpoint?.states(parameterCount: parameterCount) ?? []
    }

    /// Fits the next regression, or takes it up where it stands.
    func fit(
        _ features: DesignMatrix, labels: [Bool], rowWeights: [Double], options: LogisticRegression.Options,
        startingAt start: LogisticRegression? = nil, startTolerance: Double = .infinity
    ) throws -> LogisticRegression {
        number += 1
        let regression = try LogisticRegression(
            fitting: features, labels: labels, rowWeights: rowWeights, options: options, startingAt: start,
            startTolerance: startTolerance, resuming: number <= states.count ? states[number - 1] : nil
        ) { self.note($0) }
        // What is done is kept even if it took no time worth mentioning; the last one needs no checkpoint.
        if number < count, number >= states.count { write() }
        if let failure { throw failure }
        return regression
    }

    private func note(_ progress: LogisticRegression.Progress) {
        observe(.fitting(number: number, of: count, share: progress.share))
        guard file != nil, number >= states.count else { return }
        if number > states.count {
            states.append(progress.checkpoint)
        } else {
            states[number - 1] = progress.checkpoint
        }
        if ContinuousClock.now - lastWritten >= Self.interval { write() }
    }

    private func write() {
        guard let file else { return }
        lastWritten = .now
        do { try file.write(states) } catch { failure = error }
    }
}
