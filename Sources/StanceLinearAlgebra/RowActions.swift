/// A vector *v* that the rows of a matrix change one after the other, each a multiple of itself, scaled: *v* += *d S x*.
///
/// Each row sees what those before it have changed, which is what row-action methods (Censor, "Row-action methods for huge and sparse
/// systems", SIAM Review 23, 1981) live by, and why they run on one core. *S* is diagonal: one factor for the sparse columns, another
/// for the dense ones. The sparse block is worked on in `Float`, whose gathers and scatters miss the cache half as often: what has to have
/// all digits starts from such a vector, and is not one.
public struct RowActions: Sendable {
    private let matrix: DesignMatrix
    private let denseScale: Double
    /// What stands for *v* and *S* in the sparse columns.
    private var places: [Place]
    private var dense: [Double]

    /// A column's element of *v* times the column's factor *f*, and what a change of 1 adds to it, *s f²*.
    private struct Place: ColumnPlace {
        var sum: Float = 0
        let scale: Float
        var element: Float { sum }
    }

    /// Begins with a *v* of zeros.
    ///
    /// - Parameters:
    ///   - sparseScale: *S* of the sparse columns.
    ///   - denseScale: that of the dense ones.
    public init(of matrix: DesignMatrix, sparseScale: Double, denseScale: Double) {
        self.matrix = matrix
        self.denseScale = denseScale
        let factors = matrix.sparse.columnFactors
        places = (0..<matrix.sparse.columnCount).map { column in
            let factor = factors.isEmpty ? 1 : Double(factors[column])
            return Place(scale: Float(sparseScale * factor * factor))
        }
        dense = .init(repeating: 0, count: matrix.dense.columnCount)
    }

    /// *v*, an element a column.
    public var vector: [Double] {
        let factors = matrix.sparse.columnFactors
        let sparse = places.indices.map { column in
            // A column whose factor is 0 is 0.
            guard !factors.isEmpty, factors[column] != 0 else { return Double(places[column].sum) }
            return Double(places[column].sum) / Double(factors[column])
        }
        return sparse + dense
    }

    /// Lets some rows act, in their order.
    ///
    /// - Parameter change: is told of the row *x* its product *x·v* and *xᵀS x*, and gives *d*.
    /// - Precondition: The matrix has the rows.
    /// - Complexity: O(stored elements of the rows).
    public mutating func act(
        _ rows: Range<Int>, _ change: (_ row: Int, _ product: Double, _ square: Double) -> Double
    ) {
        let sparse = matrix.sparse
        precondition(rows.lowerBound >= 0 && rows.upperBound <= sparse.rowCount, "\(rows) are not all there")
        let isFar = RowPieces.areFar(Place.self, sparse.columnCount)
        let (offsets, columns) = (sparse.rowOffsets.span, sparse.columns.span)
        let (valueOffsets, values) = (sparse.valueOffsets.span, sparse.values.span)
        let rowFactors = sparse.rowFactors.span
        var known: [Place] = []
        swap(&known, &self.places)
        defer { swap(&known, &self.places) }
        var places = known.mutableSpan
        for row in rows {
            let range = offsets[row]..<offsets[row + 1]
            let valued = valueOffsets[row]..<valueOffsets[row + 1]
            let factor = rowFactors.isEmpty ? 1 : Double(rowFactors[row])
            if isFar { SparseKernels.fetch(places.span, columns: columns, ahead: range) }
            var product =
                factor
                * Double(
                    SparseKernels.dot(columns: columns, in: range, values: values, in: valued, places.span))
            var square =
                factor * factor
                * Self.square(columns: columns, in: range, values: values, in: valued, places.span)
            if !dense.isEmpty {
                product += matrix.dense.dot(row: row, dense.span)
                square += denseScale * matrix.dense.squareSum(ofRow: row)
            }
            let change = change(row, product, square)
            guard change != 0 else { continue }
            Self.add(
                Float(factor * change), columns: columns, in: range, values: values, in: valued, to: &places)
            if !dense.isEmpty { matrix.dense.add(denseScale * change, timesRow: row, to: &dense) }
        }
    }

    /// Σ value² · scale[column].
    @inline(__always)
    private static func square(
        columns: Span<Int32>, in range: Range<Int>, values: Span<Float>, in valued: Range<Int>,
        _ places: Span<Place>
    ) -> Double {
        var (sum0, sum1): (Float, Float) = (0, 0)
        var k = range.lowerBound
        for index in valued {
            let value = unsafe values[unchecked: index]
            unsafe sum0 += value * value * places[unchecked: Int(columns[unchecked: k])].scale
            k &+= 1
        }
        while k < range.upperBound &- 1 {
            unsafe sum0 += places[unchecked: Int(columns[unchecked: k])].scale
            unsafe sum1 += places[unchecked: Int(columns[unchecked: k &+ 1])].scale
            k &+= 2
        }
        if k < range.upperBound { unsafe sum0 += places[unchecked: Int(columns[unchecked: k])].scale }
        return Double(sum0 + sum1)
    }

    /// element += factor · value · scale.
    @inline(__always)
    private static func add(
        _ factor: Float, columns: Span<Int32>, in range: Range<Int>, values: Span<Float>,
        in valued: Range<Int>,
        to places: inout MutableSpan<Place>
    ) {
        var k = range.lowerBound
        for index in valued {
            let column = unsafe Int(columns[unchecked: k])
            let value = unsafe values[unchecked: index]
            unsafe places[unchecked: column].sum += factor * value * places[unchecked: column].scale
            k &+= 1
        }
        while k < range.upperBound {
            let column = unsafe Int(columns[unchecked: k])
            unsafe places[unchecked: column].sum += factor * places[unchecked: column].scale
            k &+= 1
        }
    }
}
