import StanceLinearAlgebra

extension TrustRegionNewton {
    /// Where a search is or ended, and how.
    struct Minimum {
        /// The best point found.
        private(set) var point: LogisticLoss.Point
        /// *g* there.
        private(set) var gradient: [Double]
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
            point = loss.point(at: parameters)
            gradient = loss.gradient(at: point)
            gradientNorm = BLAS.norm(gradient)
        }

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

        mutating func move(to candidate: LogisticLoss.Point, gradient newGradient: [Double]) {
            point = candidate
            gradient = newGradient
            gradientNorm = BLAS.norm(newGradient)
        }
    }
}
