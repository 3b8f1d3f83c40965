import StanceLinearAlgebra

extension TrustRegionNewton {
    /// Where a search is or ended, and how.
    struct Minimum {
        /// The objective at the best point found.
        private(set) var expansion: LogisticLoss.Expansion
        /// ‖g‖ there.
        private(set) var gradientNorm: Double
        /// Why the search ended.
        var outcome = LogisticRegression.Summary.Outcome.converged
        /// Newton steps tried.
        var iterations = 0
        /// Conjugate gradient steps over all of them, each one product with the Hessian.
        var conjugateGradientIterations = 0
        /// Whether the dense block was singular in some iteration.
        var usedDiagonal = false

        init(_ loss: LogisticLoss, at parameters: [Double]) {
            expansion = loss.expansion(at: parameters)
            gradientNorm = BLAS.norm(expansion.gradient)
        }

        /// The best point found.
        var point: LogisticLoss.Point { expansion.point }
        /// *g* there.
        var gradient: [Double] { expansion.gradient }

        /// Takes over the counts of an iteration to go on from.
        mutating func resume(_ state: State) {
            iterations = state.iterations
            conjugateGradientIterations = state.conjugateGradientIterations
            usedDiagonal = state.usedDiagonal
        }

        /// What the next iteration begins with.
        func state(radius: Double?, gradientNormAtStart: Double, excessAtStart: Double) -> State {
            State(
                parameters: point.parameters, radius: radius, iterations: iterations,
                conjugateGradientIterations: conjugateGradientIterations, usedDiagonal: usedDiagonal,
                gradientNormAtStart: gradientNormAtStart, excessAtStart: excessAtStart)
        }

        mutating func move(to candidate: LogisticLoss.Expansion) {
            expansion = candidate
            gradientNorm = BLAS.norm(candidate.gradient)
        }
    }
}
