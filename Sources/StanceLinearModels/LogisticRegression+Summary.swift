extension LogisticRegression {
    /// How training went.
    public struct Summary: Hashable, Sendable {
        /// Why training ended.
        public enum Outcome: String, Hashable, Sendable {
            /// The gradient is within the tolerance.
            case converged
            /// `Options.maximumIterations` ran out first.
            case iterationLimit
            /// The tolerance asks for more digits than `Double` has for these data.
            case precisionLimit
        }

        /// Why training ended.
        public let outcome: Outcome
        /// Newton steps tried.
        public let iterations: Int
        /// Conjugate gradient steps within them, each one product with the Hessian.
        public let conjugateGradientIterations: Int
        /// The objective at the weights found.
        public let objective: Double
        /// ‖g‖ at the weights found.
        public let gradientNorm: Double
        /// Whether some dense column was constant or a combination of others (and unpenalized), so that the
        /// dense block of the Hessian could not be factored and its diagonal stood in.
        public let usedDiagonalPreconditioner: Bool

        /// Whether the gradient is within the tolerance.
        public var converged: Bool { outcome == .converged }

        init(_ minimum: TrustRegionNewton.Minimum) {
            outcome = minimum.outcome
            iterations = minimum.iterations
            conjugateGradientIterations = minimum.conjugateGradientIterations
            objective = minimum.point.value
            gradientNorm = minimum.gradientNorm
            usedDiagonalPreconditioner = minimum.usedDiagonal
        }
    }
}
