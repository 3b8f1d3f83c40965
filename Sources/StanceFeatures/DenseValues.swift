/// Values of the dense columns of a sentence, and which of them are not 0: few are.
struct DenseValues {
    /// One a column.
    private(set) var all: [Double]
    /// The columns that have been added to, in the order in which they first were.
    private(set) var touched: [Int] = []

    init(count: Int) { all = .init(repeating: 0, count: count) }

    subscript(column: Int) -> Double { all[column] }

    /// Adds to a column.
    ///
    /// - Precondition: the amount is positive, as all are; a column that comes back to 0 would be touched twice.
    @inline(__always)
    mutating func add(_ amount: Double, to column: Int) {
        assert(amount > 0, "\(amount) added to column \(column)")
        if all[column] == 0 { touched.append(column) }
        all[column] += amount
    }

    /// Replaces the values of the columns touched from some position in `touched` on.
    @inline(__always)
    mutating func transform(from start: Int, _ transform: (_ column: Int, _ value: Double) -> Double) {
        for column in touched[start...] { all[column] = transform(column, all[column]) }
    }

    /// Makes all values 0.
    mutating func removeAll() {
        for column in touched { all[column] = 0 }
        touched.removeAll(keepingCapacity: true)
    }

    /// The inner product with weights, one a column.
    func product(with weights: Span<Double>) -> Double {
        var product = 0.0
        for column in touched { product += all[column] * weights[column] }
        return product
    }
}
