#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The search for Platt's slope and intercept: Newton's method with backtracking in two variables.
///
/// Deviations from the published pseudocode: decision values are centred and scaled first, so that the answer
/// does not depend on their unit and the 2 × 2 Hessian needs no ridge; and the gradient is followed to 1e-12
/// of the number of rows rather than to 1e-5, which costs one or two steps.
struct PlattFit {
    /// The slope for the decision values as they were given.
    let slope: Double
    /// The intercept for the decision values as they were given.
    let intercept: Double

    init(_ decisionValues: [Double], _ labels: [Bool]) {
        let count = Double(labels.count)
        let positives = Double(labels.count { $0 })
        let high = (positives + 1) / (positives + 2)
        let low = 1 / (count - positives + 2)
        let targets = labels.map { $0 ? high : low }
        let rate = targets.reduce(0, +) / count
        let baseLogit = log(rate / (1 - rate))

        // Divided before they are added, so that the sum does not overflow.
        let mean = decisionValues.reduce(0) { $0 + $1 / count }
        let spread = decisionValues.reduce(0) { max($0, ($1 - mean).magnitude) }
        guard spread > 1e-14 * mean.magnitude, spread.isFinite else {
            (slope, intercept) = (0, baseLogit)
            return
        }
        let scaled = decisionValues.map { ($0 - mean) / spread }
        let minimum = Self.minimum(scaled, targets, from: (0, baseLogit))
        slope = minimum.slope / spread
        intercept = minimum.intercept - minimum.slope * (mean / spread)
    }

    private typealias Line = (slope: Double, intercept: Double)

    private static func minimum(_ values: [Double], _ targets: [Double], from start: Line) -> Line {
        var line = start
        var loss = crossEntropy(values, targets, line)
        for _ in 0..<100 {
            // Gradient (g₀, g₁) and Hessian (h₀₀, h₀₁; h₀₁, h₁₁) by slope and intercept.
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 0.0, 0.0, 0.0)
            for (value, target) in zip(values, targets) {
                let probability = sigmoid(line.slope * value + line.intercept)
                let curvature = probability * (1 - probability)
                g0 += (probability - target) * value
                g1 += probability - target
                h00 += curvature * value * value
                h01 += curvature * value
                h11 += curvature
            }
            let determinant = h00 * h11 - h01 * h01
            let precision = 1e-12 * Double(values.count)
            guard max(g0.magnitude, g1.magnitude) > precision, determinant > 0 else { break }
            let step: Line = ((h01 * g1 - h11 * g0) / determinant, (h01 * g0 - h00 * g1) / determinant)
            let descent = g0 * step.slope + g1 * step.intercept
            guard
                let next = backtracked(
                    from: line, along: step, { crossEntropy(values, targets, $0) },
                    below: loss, descent: descent)
            else { break }
            (line, loss) = next
        }
        return line
    }

    /// The first point at the step, its half, its quarter… that brings a ten-thousandth of what the slope
    /// promises, or `nil` where rounding hides every reduction.
    private static func backtracked(
        from line: Line, along step: Line, _ crossEntropy: (Line) -> Double, below loss: Double,
        descent: Double
    ) -> (Line, Double)? {
        var stride = 1.0
        while stride >= 1e-10 {
            let candidate: Line = (
                line.slope + stride * step.slope, line.intercept + stride * step.intercept
            )
            let value = crossEntropy(candidate)
            if value <= loss + 1e-4 * stride * descent { return (candidate, value) }
            stride /= 2
        }
        return nil
    }

    /// −Σ t log p + (1 − t) log(1 − p), which is Σ log(1 + exp(−z)) + (1 − t) z with *z* the log-odds.
    private static func crossEntropy(_ values: [Double], _ targets: [Double], _ line: Line) -> Double {
        var sum = 0.0
        for (value, target) in zip(values, targets) {
            let logit = line.slope * value + line.intercept
            sum += MarginLoss(logit).value + (1 - target) * logit
        }
        return sum
    }
}
