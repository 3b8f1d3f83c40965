/// A vector that stores only some of its elements, those not stored being 0.
///
/// Values are `Float` to halve the memory a product reads; every sum is taken in `Double`.
public struct SparseVector: Hashable, Sendable {
    /// The positions of the stored elements, strictly ascending, none negative.
    public let indices: [Int32]
    /// The stored elements, one for each of `indices`.
    public let values: [Float]

    /// Makes a vector from its stored elements.
    ///
    /// - Precondition: As many `values` as `indices`; `indices` strictly ascending, none negative.
    public init(indices: [Int32] = [], values: [Float] = []) {
        precondition(
            indices.count == values.count, "\(indices.count) indices against \(values.count) values")
        var previous: Int32 = -1
        for index in indices {
            precondition(index > previous, "index \(index) follows \(previous)")
            previous = index
        }
        self.indices = indices
        self.values = values
    }

    /// The number of stored elements.
    public var count: Int { indices.count }

    /// The inner product with the first elements of `dense`, which may be longer than this vector reaches.
    ///
    /// - Precondition: The last index lies within `dense`.
    /// - Complexity: O(`count`).
    public func dot(_ dense: Span<Double>) -> Double {
        guard let last = indices.last else { return 0 }
        precondition(Int(last) < dense.count, "index \(last) against \(dense.count) elements")
        return SparseKernels.dot(
            columns: indices.span, in: 0..<count, values: values.span, in: 0..<count, dense)
    }

    /// The inner product with the first elements of `dense`, which may be longer than this vector reaches.
    ///
    /// - Precondition: The last index lies within `dense`.
    /// - Complexity: O(`count`).
    public func dot(_ dense: [Double]) -> Double { dot(dense.span) }
}
