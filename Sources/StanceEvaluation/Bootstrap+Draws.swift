import Dispatch
import Synchronization

extension Bootstrap {
    /// Draws that are made one after the other on a core.
    ///
    /// Small enough that the cores end together, large enough that handing out costs nothing.
    private static let drawsPerPiece = 25

    /// The intervals of numbers that depend only on how often each group occurs, the draws spread over all cores.
    func intervals(groupCount: Int, of values: @Sendable ([Int32]) -> [Double?]) -> [BootstrapInterval] {
        let estimates = values([Int32](repeating: 1, count: groupCount))
        // A single group can only be drawn as itself, and no group not at all.
        let drawn =
            groupCount > 1
            ? replicates(groupCount: groupCount, of: values)
            : Array(repeating: estimates.map { _ in nil }, count: draws)
        return estimates.indices.map { statistic in
            BootstrapInterval(
                estimate: estimates[statistic], replicates: drawn.map { $0[statistic] },
                confidence: confidence, groupCount: groupCount)
        }
    }

    /// The values of each draw, in the order of the draws.
    private func replicates(groupCount: Int, of values: @Sendable ([Int32]) -> [Double?]) -> [[Double?]] {
        let starts = Array(stride(from: 0, to: draws, by: Self.drawsPerPiece))
        let pieces = Mutex([[[Double?]]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { piece in
            let numbers = starts[piece]..<min(starts[piece] + Self.drawsPerPiece, draws)
            // One array for all draws of a piece: with many groups, fresh memory would cost more than the draw.
            var weights = [Int32](repeating: 0, count: groupCount)
            let made = numbers.map { draw in
                self.draw(draw, into: &weights)
                return values(weights)
            }
            pieces.withLock { $0[piece] = made }
        }
        return pieces.withLock { $0.flatMap(\.self) }
    }

    /// Counts how often each group is in a draw.
    private func draw(_ draw: Int, into weights: inout [Int32]) {
        var generator = SeededGenerator(seed: seed, stream: UInt64(draw))
        let groupCount = weights.count
        for group in weights.indices { weights[group] = 0 }
        for _ in 0..<groupCount { weights[generator.index(below: groupCount)] += 1 }
    }
}
