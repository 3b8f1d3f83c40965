extension LogisticLoss {
    /// The objective at one set of parameters, and what its quadratic model there is made of.
    public struct Expansion: Sendable {
        /// The objective.
        public let point: Point
        /// Its gradient.
        public let gradient: [Double]
        /// The diagonal of its Hessian for the sparse columns.
        public let sparseHessianDiagonal: [Double]
    }
}
