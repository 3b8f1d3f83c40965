extension LogisticRegression {
    /// How far training has come.
    public struct Progress {
        private let step: TrustRegionNewton.Step

        init(_ step: TrustRegionNewton.Step) { self.step = step }

        /// Newton steps tried so far.
        public var iterations: Int { step.state.iterations }

        /// About how much is done, in 0...1.
        public var share: Double { step.share }

        /// What the search can be gone on with.
        public var checkpoint: Checkpoint { Checkpoint(state: step.state) }
    }

    /// A search for weights that was broken off between two steps.
    public struct Checkpoint: Hashable {
        let state: TrustRegionNewton.State

        init(state: TrustRegionNewton.State) { self.state = state }

        /// Takes over what `weights` and `numbers` gave, or gives `nil` if it is none of a model of `parameterCount` parameters.
        public init?(parameters: [Double], numbers: [Double], parameterCount: Int) {
            guard parameters.count == parameterCount, numbers.count == 6,
                parameters.allSatisfy(\.isFinite), numbers.allSatisfy(\.isFinite),
                let iterations = Int(exactly: numbers[1]), let products = Int(exactly: numbers[2]),
                iterations >= 0, products >= 0
            else { return nil }
            state = TrustRegionNewton.State(
                parameters: parameters, radius: numbers[0] < 0 ? nil : numbers[0], iterations: iterations,
                conjugateGradientIterations: products, usedDiagonal: numbers[3] != 0,
                gradientNormAtStart: numbers[4], excessAtStart: numbers[5])
        }

        /// The weights and, last, the intercept.
        public var parameters: [Double] { state.parameters }

        /// All else: the trust region's radius (negative before the first step), the steps and products taken, whether the preconditioner fell back on
        /// its diagonal, and the gradient's norm and the estimated excess at the start.
        public var numbers: [Double] {
            [
                state.radius ?? -1, Double(state.iterations), Double(state.conjugateGradientIterations),
                state.usedDiagonal ? 1 : 0, state.gradientNormAtStart, state.excessAtStart,
            ]
        }
    }
}
