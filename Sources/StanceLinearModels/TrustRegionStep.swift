import StanceLinearAlgebra

/// The step that about minimizes *gᵀs + ½ sᵀHs* within ‖s‖_M ≤ Δ, by preconditioned conjugate gradients.
///
/// Steihaug's method: follow conjugate gradients until the residual is small or the boundary is crossed, and
/// there stop on it. Lengths in the norm of *M* follow from recurrences, so *M* itself is never applied
/// (Conn, Gould & Toint, "Trust-Region Methods", 2000, section 7.5.1).
struct TrustRegionStep {
    /// The step *s*.
    private(set) var direction: [Double]
    /// ‖s‖_M.
    private(set) var length = 0.0
    /// −(gᵀs + ½ sᵀHs).
    let predictedReduction: Double
    /// Whether the step ends on the boundary.
    private(set) var reachedBoundary = false
    /// Products with the Hessian taken.
    private(set) var iterations = 0

    /// - Parameter enough: the part of the gradient that the residual may keep because the search then ends.
    init(
        _ loss: LogisticLoss, at point: LogisticLoss.Point, gradient: [Double],
        preconditioner: BlockPreconditioner, radius: Double, enough: Double = 0
    ) {
        direction = [Double](repeating: 0, count: gradient.count)
        var residual = gradient.map { -$0 }
        var descent = preconditioner.solution(for: residual)
        var search = descent
        var residualSquare = BLAS.dot(residual, descent)
        let gradientLength = max(0, residualSquare).squareRoot()
        let goal = max(min(Self.looseness, gradientLength.squareRoot()), enough) * gradientLength

        // sᵀMs, sᵀMd, dᵀMd for the step s and the search direction d.
        var (stepSquare, mixed, searchSquare) = (0.0, 0.0, residualSquare)
        let maximumIterations = max(gradient.count, 5)
        while iterations < maximumIterations, residualSquare.squareRoot() > goal {
            iterations += 1
            let product = loss.hessianProduct(search, at: point)
            let curvature = BLAS.dot(search, product)
            // Where all losses are saturated the model is flat: downhill to the boundary then.
            var stride = curvature > 0 ? residualSquare / curvature : .infinity
            let nextSquare = stepSquare + stride * (2 * mixed + stride * searchSquare)
            if nextSquare > radius * radius {
                reachedBoundary = true
                let room = max(0, radius * radius - stepSquare)
                let root = (mixed * mixed + searchSquare * room).squareRoot()
                stride = mixed >= 0 ? room / (mixed + root) : (root - mixed) / searchSquare
            }
            BLAS.add(stride, times: search, to: &direction)
            BLAS.add(-stride, times: product, to: &residual)
            guard !reachedBoundary else {
                stepSquare = radius * radius
                break
            }
            stepSquare = nextSquare
            descent = preconditioner.solution(for: residual)
            let nextResidualSquare = BLAS.dot(residual, descent)
            let share = nextResidualSquare / residualSquare
            residualSquare = nextResidualSquare
            mixed = share * (mixed + stride * searchSquare)
            searchSquare = residualSquare + share * share * searchSquare
            BLAS.scale(&search, by: share)
            BLAS.add(1, times: descent, to: &search)
        }
        length = max(0, stepSquare).squareRoot()
        // With r = −g − Hs: −(gᵀs + ½ sᵀHs) = −½ (gᵀs − sᵀr).
        predictedReduction = -0.5 * (BLAS.dot(gradient, direction) - BLAS.dot(direction, residual))
    }

    /// The part of the gradient, both in the norm of *M⁻¹*, that the residual may keep far from the minimum.
    private static let looseness = 0.1
}
