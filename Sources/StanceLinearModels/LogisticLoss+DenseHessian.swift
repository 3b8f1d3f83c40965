public import StanceLinearAlgebra

extension LogisticLoss {
    /// The block of the Hessian for the dense columns and, last, the intercept.
    ///
    /// - Complexity: O(rows · dense columns²).
    public func denseHessian(at point: Point) -> DenseMatrix {
        let count = features.dense.columnCount
        let gram = features.dense.weightedGram(point.curvatures)
        let border = features.dense.transposedProduct(point.curvatures)
        var hessian = DenseMatrix(zeros: count + 1, by: count + 1)
        for row in 0..<count {
            for column in 0..<count { hessian[row, column] = gram[row, column] }
            hessian[row, row] += densePenalty
            hessian[row, count] = border[row]
            hessian[count, row] = border[row]
        }
        hessian[count, count] = point.curvatures.reduce(0, +)
        return hessian
    }
}
