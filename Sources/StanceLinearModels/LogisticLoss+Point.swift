extension LogisticLoss {
    /// The objective at one set of parameters.
    public struct Point: Sendable {
        /// Where it is: the weights of the sparse columns, those of the dense columns, the intercept.
        public let parameters: [Double]
        /// The value of the objective.
        public let value: Double
        /// The derivative of the loss by the decision value of each row, −yᵢ cᵢ σ(−yᵢ (w·xᵢ + b)).
        public let slopes: [Double]
        /// The second derivative of the loss by the decision value of each row, cᵢ σ (1 − σ).
        public let curvatures: [Double]
    }
}
