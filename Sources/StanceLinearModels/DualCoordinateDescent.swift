import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A point near the minimum of a `LogisticLoss`, for the price of a few products with its matrix.
///
/// The dual of the objective has a variable αᵢ in 0...cᵢ for each row, and *w* = Σᵢ αᵢ yᵢ *S* xᵢ, with the inverse penalties in *S*. Each
/// row in its turn minimizes the dual by its own variable, and changes *w* for the rows after it. It follows Yu, Huang & Lin, "Dual coordinate descent
/// methods for logistic regression and maximum entropy models" (Machine Learning 85, 2011), with these deviations:
/// - One Newton step a visit is enough; a row's first visit begins at what the loss would have at its margin.
/// - The intercept, which the objective does not penalize, is penalized like a weight: otherwise it would be a constraint on all α together. Hence
///   this is a start and no solver. (An intercept that only moves between sweeps falls behind what frequent columns do in its stead, and that is
///   what conjugate gradients mend last: nine of them do what three do here.)
/// - Rows are not shuffled but visited in blocks that lie far apart: a table may be sorted by its labels, and a shuffled one is read from all over memory.
package struct DualCoordinateDescent {
    private let loss: LogisticLoss
    private var actions: RowActions
    /// αᵢ / cᵢ, 0 before the first visit.
    private var shares: [Double]
    private var intercept = 0.0
    /// *S* of the intercept.
    private let interceptScale: Double

    /// Begins at zeros; `nil` if columns have no penalty, for then the dual has no such *w*, or if the penalties are too weak for the rows.
    ///
    /// - Complexity: O(columns + rows).
    package init?(_ loss: LogisticLoss) {
        guard loss.sparsePenalty > 0 || loss.features.sparse.columnCount == 0,
            loss.densePenalty > 0 || loss.features.dense.columnCount == 0
        else { return nil }
        self.loss = loss
        actions = RowActions(
            of: loss.features, sparseScale: 1 / loss.sparsePenalty, denseScale: 1 / loss.densePenalty)
        shares = .init(repeating: 0, count: loss.features.rowCount)
        interceptScale = 1 / (loss.features.sparse.columnCount > 0 ? loss.sparsePenalty : loss.densePenalty)
        guard meanCurvature() <= Self.mostCurvature else { return nil }
    }

    /// The mean of *c xᵀSx* of some rows: how much one of them alone can move its margin.
    private mutating func meanCurvature() -> Double {
        var (sum, count) = (0.0, 0.0)
        for rows in RowBlocks(rowCount: shares.count).prefix(Self.sampledBlocks) {
            actions.act(rows) { row, _, square in
                let weight = loss.rowWeights[row]
                sum += weight * square
                count += weight > 0 ? 1 : 0
                return 0
            }
        }
        return sum / max(count, 1)
    }

    /// The point found, as `LogisticLoss` counts its parameters.
    package var parameters: [Double] { actions.vector + [intercept] }

    /// Visits every row once.
    ///
    /// - Complexity: O(stored elements + rows).
    package mutating func sweep() {
        let (loss, scale) = (loss, interceptScale)
        let (labels, weights) = (loss.labels.span, loss.rowWeights.span)
        var known: [Double] = []
        swap(&known, &shares)
        defer { swap(&known, &shares) }
        var shares = known.mutableSpan
        var intercept = intercept
        for rows in RowBlocks(rowCount: labels.count) {
            actions.act(rows) { row, product, square in
                let weight = weights[row]
                guard weight != 0 else { return 0 }
                let sign = labels[row] ? 1.0 : -1.0
                let old = shares[row]
                let new = Self.share(
                    after: old, margin: sign * (product + intercept), curvature: weight * (square + scale))
                shares[row] = new
                let change = sign * weight * (new - old)
                intercept += scale * change
                return change
            }
        }
        self.intercept = intercept
    }

    /// A Newton step of *½ q (a − old)² + m a + a ln a + (1 − a) ln(1 − a)*, but never out of 0...1.
    private static func share(after old: Double, margin: Double, curvature: Double) -> Double {
        var start = old
        var slope = margin
        if old > 0 {
            slope += log(old / (1 - old))
        } else {
            start = bounded(MarginLoss(margin).complement)
            slope = curvature * start
        }
        let new = start - slope / (curvature + 1 / (start * (1 - start)))
        let next = new <= 0 ? start * boundaryPart : new >= 1 ? 1 - (1 - start) * boundaryPart : new
        return bounded(next)
    }

    /// A share whose logarithms are numbers.
    private static func bounded(_ share: Double) -> Double {
        min(max(share, smallestShare), 1 - smallestShare)
    }

    /// With three times as much, rows make each other overshoot for many sweeps: a search from zeros then ends sooner.
    private static let mostCurvature = 4.0
    private static let sampledBlocks = 64
    private static let smallestShare = 1e-12
    /// The part of the way to a bound that is left where a step would cross it.
    private static let boundaryPart = 0.1
}
