/// The features of one sentence: a sparse part and a dense part.
public struct DesignRow: Hashable, Sendable {
    /// The sparse part, such as TF-IDF weights.
    public let sparse: SparseVector
    /// The dense part, such as lexicon scores.
    public let dense: [Double]

    /// Makes a row from its parts.
    public init(sparse: SparseVector = SparseVector(), dense: [Double] = []) {
        self.sparse = sparse
        self.dense = dense
    }

    /// The inner product with `vector`, whose last elements belong to the dense part.
    ///
    /// - Precondition: `vector` has at least as many elements as the dense part, and those before reach as
    ///   far as the sparse part.
    public func dot(_ vector: [Double]) -> Double {
        precondition(dense.count <= vector.count, "\(dense.count) elements against \(vector.count)")
        let vector = vector.span
        let sparseCount = vector.count - dense.count
        return sparse.dot(vector.extracting(first: sparseCount))
            + BLAS.dot(dense.span, vector.extracting(last: dense.count))
    }
}
