/// The inner loops of the sparse products: a row's columns with the values of its first elements, the others being 1.
///
/// They are bound by the latency of gathers from (and scatters to) a vector that fits L2 at best, not by
/// memory bandwidth or arithmetic; so what the next rows need is asked for ahead. Swift keeps the order of a floating-point sum, so one accumulator would
/// make each addition wait for the last: there are four. Column numbers were validated when the matrix was
/// made, and callers check the length of the vector once, so nothing is checked here.
///
/// They take vectors of whatever a column can have in a product (`ColumnPlace`), of `Double` or of `Float`, for products that need not
/// have all digits.
enum SparseKernels {
    /// Σ value · vector[column] over the elements in `range`, the first of which have the values in `valued`.
    @inline(__always)
    static func dot<Place: ColumnPlace>(
        columns: Span<Int32>, in range: Range<Int>, values: Span<Float>, in valued: Range<Int>,
        _ vector: Span<Place>
    ) -> Place.Number {
        typealias Number = Place.Number
        var (sum0, sum1, sum2, sum3): (Number, Number, Number, Number) = (0, 0, 0, 0)
        var k = range.lowerBound
        let shift = valued.lowerBound &- k
        let valuedEnd = k &+ valued.count
        var unrolledEnd = valuedEnd &- 3
        while k < unrolledEnd {
            let value = k &+ shift
            unsafe sum0 +=
                Number(values[unchecked: value]) * vector[unchecked: Int(columns[unchecked: k])].element
            unsafe sum1 +=
                Number(values[unchecked: value &+ 1])
                * vector[unchecked: Int(columns[unchecked: k &+ 1])].element
            unsafe sum2 +=
                Number(values[unchecked: value &+ 2])
                * vector[unchecked: Int(columns[unchecked: k &+ 2])].element
            unsafe sum3 +=
                Number(values[unchecked: value &+ 3])
                * vector[unchecked: Int(columns[unchecked: k &+ 3])].element
            k &+= 4
        }
        while k < valuedEnd {
            unsafe sum0 +=
                Number(values[unchecked: k &+ shift]) * vector[unchecked: Int(columns[unchecked: k])].element
            k &+= 1
        }
        unrolledEnd = range.upperBound &- 3
        while k < unrolledEnd {
            unsafe sum0 += vector[unchecked: Int(columns[unchecked: k])].element
            unsafe sum1 += vector[unchecked: Int(columns[unchecked: k &+ 1])].element
            unsafe sum2 += vector[unchecked: Int(columns[unchecked: k &+ 2])].element
            unsafe sum3 += vector[unchecked: Int(columns[unchecked: k &+ 3])].element
            k &+= 4
        }
        while k < range.upperBound {
            unsafe sum0 += vector[unchecked: Int(columns[unchecked: k])].element
            k &+= 1
        }
        return (sum0 + sum1) + (sum2 + sum3)
    }

    /// Asks for the places of the columns that come `distance` elements behind those in `range`.
    @inline(__always)
    static func fetch<Place: BitwiseCopyable>(
        _ places: Span<Place>, columns: Span<Int32>, ahead range: Range<Int>
    ) {
        let end = min(range.upperBound &+ distance, columns.count)
        var k = range.lowerBound &+ distance
        while k < end {
            unsafe places.prefetch(Int(columns[unchecked: k]))
            k &+= 1
        }
    }

    /// A few rows of words and their pairs.
    private static let distance = 128

    /// sum += factor · value for the columns of the elements in `range`, the first of which have the values in `valued`.
    @inline(__always)
    static func scatter<Place: ColumnPlace>(
        _ factor: Place.Number, columns: Span<Int32>, in range: Range<Int>, values: Span<Float>,
        in valued: Range<Int>, to places: inout MutableSpan<Place>
    ) {
        var k = range.lowerBound
        for value in valued {
            unsafe places[unchecked: Int(columns[unchecked: k])].sum +=
                factor * Place.Number(values[unchecked: value])
            k &+= 1
        }
        while k < range.upperBound {
            unsafe places[unchecked: Int(columns[unchecked: k])].sum += factor
            k &+= 1
        }
    }

    /// sum += factor · value and squareSum += squareFactor · value² for the columns of the elements in `range`, the first of which have
    /// the values in `valued`.
    @inline(__always)
    static func scatter(
        _ factor: Double, squares squareFactor: Double, columns: Span<Int32>, in range: Range<Int>,
        values: Span<Float>, in valued: Range<Int>, to places: inout MutableSpan<ColumnDerivatives>
    ) {
        var k = range.lowerBound
        for index in valued {
            let value = unsafe Double(values[unchecked: index])
            let column = unsafe Int(columns[unchecked: k])
            unsafe places[unchecked: column].sum += factor * value
            unsafe places[unchecked: column].squareSum += squareFactor * (value * value)
            k &+= 1
        }
        while k < range.upperBound {
            let column = unsafe Int(columns[unchecked: k])
            unsafe places[unchecked: column].sum += factor
            unsafe places[unchecked: column].squareSum += squareFactor
            k &+= 1
        }
    }
}
