import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Minimizes a `LogisticLoss` by a trust region Newton method.
///
/// Each iteration minimizes the quadratic model *gᵀs + ½ sᵀHs* within ‖s‖_M ≤ Δ by preconditioned conjugate
/// gradients, then compares the reduction with what the model promised to accept the step and set the next Δ.
/// It follows TRON (Lin, Weng & Keerthi, "Trust region Newton method for large-scale logistic regression",
/// JMLR 9, 2008) and its preconditioning (Hsia, Chiang & Lin, "Preconditioned conjugate gradient methods in
/// truncated Newton frameworks for large-scale linear classification", ACML 2018), with these deviations:
/// - *M* is a block of the Hessian, not its diagonal mixed with the identity (`BlockPreconditioner`).
/// - The first Δ is ‖M⁻¹g‖_M, the length of the first conjugate gradient step under *M = H*, which does not
///   depend on the scale of the features.
/// - Where the promised reduction is within the rounding error of the objective, a step is judged by the
///   gradient instead, which still has all its digits: the objective alone gives half the digits of the
///   weights.
/// - Rejected steps count as iterations, so the method always ends.
struct TrustRegionNewton {
    /// ε of the stopping rule.
    let tolerance: Double
    /// The most iterations to take.
    let maximumIterations: Int
    /// The part of its minimum by which the objective may exceed it, where that is enough; see `minimum`.
    var objectiveTolerance: Double?
    /// The part of the gradient at a start that must be overcome too, however good the start is.
    ///
    /// A start that has seen what this loss leaves out, such as the whole fit that a fold starts from, must not pass for the
    /// minimum just because the tolerance is loose.
    var startTolerance = Double.infinity

    /// What is told of each step.
    struct Step {
        /// Where the next iteration begins, so that the search could go on from there as if nothing had happened.
        let state: State
        /// About how much is done, in 0...1: how many orders of magnitude of the gradient or of the excess are overcome.
        let share: Double
    }

    /// All that one iteration hands on to the next.
    struct State: Hashable {
        var parameters: [Double]
        var radius: Double?
        var iterations: Int
        var conjugateGradientIterations: Int
        var usedDiagonal: Bool
        /// ‖g‖ where the search began.
        var gradientNormAtStart: Double
        /// The estimated excess there.
        var excessAtStart: Double
    }

    /// The minimum of `loss`, searched from `start`, or from zeros where there is no `start` or it is worse; with an `objectiveTolerance` and
    /// without a `start`, from where a few sweeps of dual coordinate descent come.
    ///
    /// Stops, as LIBLINEAR does, where ‖g‖ ≤ ε · min(c₊, c₋)/(c₊ + c₋) · ‖g₀‖, with *g₀* the gradient at zero
    /// wherever the search starts. *c₊* and *c₋* are the sums of the row weights of the two classes
    /// (LIBLINEAR counts rows), so that a row of weight 2 stays the same as two rows.
    ///
    /// With an `objectiveTolerance` it stops instead where the objective *f* is estimated to exceed its minimum by no more than that part. The
    /// estimate is ½ *gᵀM⁻¹g* / *f*, half the Newton decrement (Boyd & Vandenberghe, "Convex Optimization", 2004, section 9.5.1) with *M* in place
    /// of the Hessian. Near the minimum that has been a fifth to twice the truth: conjugate gradients leave last what *M* sees least of. But what a
    /// norm of the gradient is worth changes by orders of magnitude with the number of rows and with the start.
    ///
    /// - Parameters:
    ///   - state: an iteration to go on from.
    ///   - observe: is told of the start and of each step.
    func minimum(
        of loss: LogisticLoss, from start: [Double]? = nil, resuming state: State? = nil,
        _ observe: ((Step) -> Void)? = nil
    ) -> Minimum {
        let zeros = [Double](repeating: 0, count: loss.parameterCount)
        let given = state?.parameters ?? start ?? roughStart(for: loss)
        var minimum = Minimum(loss, at: given ?? zeros)
        // Far off all losses may be saturated, the Hessian all but 0 and its promises worthless.
        if given != nil, state == nil, !(minimum.point.value < loss.valueAtZeros) {
            minimum = Minimum(loss, at: zeros)
        }
        let normAtStart = state?.gradientNormAtStart ?? minimum.gradientNorm
        var (normAtZero, target) = (minimum.gradientNorm, 0.0)
        if objectiveTolerance == nil {
            if given != nil { normAtZero = BLAS.norm(loss.gradient(at: loss.point(at: zeros))) }
            target = min(
                tolerance * Self.minorityShare(of: loss) * normAtZero, startTolerance * normAtStart)
        }
        if let state { minimum.resume(state) }
        var preconditioner: BlockPreconditioner?
        var radius = state?.radius
        var excessAtStart = state?.excessAtStart
        var share = 0.0
        let tell = {
            observe?(
                Step(
                    state: minimum.state(
                        radius: radius, gradientNormAtStart: normAtStart, excessAtStart: excessAtStart ?? 0),
                    share: share))
        }
        // Not `>`: a gradient that is no number must not pass for convergence.
        while !(minimum.gradientNorm <= target) {
            let metric = preconditioner ?? BlockPreconditioner(loss, at: minimum.expansion)
            let gradientLength = metric.inverseLength(of: minimum.gradient)
            let excess = 0.5 * gradientLength * gradientLength / minimum.point.value
            let first = excessAtStart ?? excess
            excessAtStart = first
            let enoughExcess = objectiveTolerance.map { min($0, startTolerance * startTolerance * first) }
            share = max(
                Self.share(minimum.gradientNorm, from: normAtZero, to: target),
                Self.share(excess, from: first, to: enoughExcess ?? 0))
            tell()
            guard minimum.gradientNorm.isFinite else {
                minimum.outcome = .precisionLimit
                break
            }
            if let enoughExcess, excess <= enoughExcess { break }
            guard minimum.iterations < maximumIterations else {
                minimum.outcome = .iterationLimit
                break
            }
            let step = TrustRegionStep(
                loss, at: minimum.point, gradient: minimum.gradient, preconditioner: metric,
                radius: radius ?? gradientLength,
                // Half of the gradient that is left may be the model's own error, half the residual.
                enough: 0.5
                    * max(target / minimum.gradientNorm, ((enoughExcess ?? 0) / excess).squareRoot()))
            minimum.iterations += 1
            minimum.conjugateGradientIterations += step.iterations
            minimum.usedDiagonal = minimum.usedDiagonal || metric.isDiagonal
            preconditioner = metric

            var parameters = minimum.point.parameters
            BLAS.add(1, times: step.direction, to: &parameters)
            let candidate = loss.expansion(at: parameters)
            if step.predictedReduction > Self.valuePrecision * minimum.point.value {
                let reduction = minimum.point.value - candidate.point.value
                radius = Self.nextRadius(
                    after: step, radius: radius ?? min(gradientLength, step.length),
                    reduction: reduction, slope: BLAS.dot(minimum.gradient, step.direction))
                guard reduction > Self.leastRatio * step.predictedReduction else { continue }
            } else {
                guard metric.inverseLength(of: candidate.gradient) < gradientLength else {
                    minimum.outcome = .precisionLimit
                    break
                }
            }
            minimum.move(to: candidate)
            preconditioner = nil
        }
        share = minimum.outcome == .converged ? 1 : share
        tell()
        return minimum
    }

    /// A point to start from where the search need not go to the last digit: from zeros it would take three steps to come as far.
    private func roughStart(for loss: LogisticLoss) -> [Double]? {
        guard objectiveTolerance != nil, var descent = DualCoordinateDescent(loss) else { return nil }
        for _ in 0..<Self.sweepCount { descent.sweep() }
        return descent.parameters
    }

    /// A sweep costs as much as a step of conjugate gradients; one is too few, and a third saves none of these.
    private static let sweepCount = 2
    /// A step is accepted if it brings more than this share of the promised reduction.
    private static let leastRatio = 1e-4
    /// The relative rounding error to expect of a sum of many losses.
    private static let valuePrecision = 1e-11

    /// The next radius by TRON's rule, smaller where the model promised too much and larger where it was
    /// right.
    private static func nextRadius(
        after step: TrustRegionStep, radius: Double, reduction: Double, slope: Double
    ) -> Double {
        guard reduction.isFinite else { return 0.25 * min(radius, step.length) }
        // The minimum of the parabola through both values and the slope, as a multiple of the step.
        let overshoot = -reduction - slope
        let scale = overshoot <= 0 ? 4 : max(0.25, -0.5 * slope / overshoot)
        let interpolated = scale * step.length
        let ratio = reduction / step.predictedReduction
        if ratio < leastRatio { return min(interpolated, 0.5 * radius) }
        if ratio < 0.25 { return max(0.25 * radius, min(interpolated, 0.5 * radius)) }
        if ratio < 0.75 { return max(0.25 * radius, min(interpolated, 4 * radius)) }
        return step.reachedBoundary ? 4 * radius : max(radius, min(interpolated, 4 * radius))
    }

    /// How much of the way from one magnitude down to another is gone, in orders of magnitude.
    private static func share(_ magnitude: Double, from start: Double, to target: Double) -> Double {
        guard start > target, target > 0 else { return 0 }
        return max(0, min(1, log(start / magnitude) / log(start / target)))
    }

    private static func minorityShare(of loss: LogisticLoss) -> Double {
        var (opinion, total) = (0.0, 0.0)
        for (label, weight) in zip(loss.labels, loss.rowWeights) {
            total += weight
            if label { opinion += weight }
        }
        return min(opinion, total - opinion) / total
    }
}
