extension SparseMatrix {
    /// The row at `row`, copied, its elements rounded to `Float`.
    ///
    /// - Complexity: O(*m* log *m*) for the *m* stored elements of the row, O(*m*) without factors.
    public subscript(row row: Int) -> SparseVector {
        let range = rowOffsets[row]..<rowOffsets[row + 1]
        guard hasFactors else {
            return SparseVector(indices: Array(columns[range]), values: Array(values[range]))
        }
        let places = range.sorted { columns[$0] < columns[$1] }
        return SparseVector(
            indices: places.map { columns[$0] }, values: places.map { Float(element(at: $0, row: row)) })
    }

    /// The matrix made of the rows at `rows`, in that order; a row may be taken more than once.
    ///
    /// - Complexity: as that of copying the rows.
    public func selecting(rows: some Collection<Int>) -> SparseMatrix {
        SparseMatrix(rows: rows.map { self[row: $0] }, columnCount: columnCount)
    }

    /// The row and column of the first stored element that is not a number within ±`limit`, or `nil` if all are.
    ///
    /// - Complexity: O(rows + columns + values), O(stored elements) where that does not tell.
    func firstElement(beyond limit: Double) -> (row: Int, column: Int)? {
        // No element is larger than the largest of each kind together; not `>`: what is no number is not within the limit.
        let bound = [values, rowFactors, columnFactors].reduce(1.0) { bound, factors in
            bound * factors.reduce(1.0) { $1.isNaN ? .nan : max($0, Double($1.magnitude)) }
        }
        if bound <= limit { return nil }
        for row in 0..<rowCount {
            for place in rowOffsets[row]..<rowOffsets[row + 1]
            where !(element(at: place, row: row).magnitude <= limit) {
                return (row, Int(columns[place]))
            }
        }
        return nil
    }

    /// Whether elements are more than their values.
    var hasFactors: Bool { !rowFactors.isEmpty }

    /// The element at a place of `columns`, which lies in a row.
    func element(at place: Int, row: Int) -> Double {
        let index = place - rowOffsets[row] + valueOffsets[row]
        let value = index < valueOffsets[row + 1] ? Double(values[index]) : 1
        guard hasFactors else { return value }
        return value * Double(rowFactors[row]) * Double(columnFactors[Int(columns[place])])
    }
}
