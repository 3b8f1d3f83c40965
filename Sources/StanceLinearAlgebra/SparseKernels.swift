/// The inner loops of the sparse products.
///
/// They are bound by the latency of gathers from (and scatters to) a vector that fits L2 at best, not by
/// memory bandwidth or arithmetic. Swift keeps the order of a floating-point sum, so one accumulator would
/// make each addition wait for the last: there are four. Column numbers were validated when the matrix was
/// made, and callers check the length of the vector once, so nothing is checked here.
enum SparseKernels {
    /// Σ values[k] · vector[columns[k]] over `range`.
    @inline(__always)
    static func dot(
        columns: Span<Int32>, values: Span<Float>, in range: Range<Int>, _ vector: Span<Double>
    ) -> Double {
        var (sum0, sum1, sum2, sum3) = (0.0, 0.0, 0.0, 0.0)
        var k = range.lowerBound
        let unrolledEnd = range.upperBound &- 3
        while k < unrolledEnd {
            unsafe sum0 += Double(values[unchecked: k]) * vector[unchecked: Int(columns[unchecked: k])]
            unsafe sum1 +=
                Double(values[unchecked: k &+ 1]) * vector[unchecked: Int(columns[unchecked: k &+ 1])]
            unsafe sum2 +=
                Double(values[unchecked: k &+ 2]) * vector[unchecked: Int(columns[unchecked: k &+ 2])]
            unsafe sum3 +=
                Double(values[unchecked: k &+ 3]) * vector[unchecked: Int(columns[unchecked: k &+ 3])]
            k &+= 4
        }
        while k < range.upperBound {
            unsafe sum0 += Double(values[unchecked: k]) * vector[unchecked: Int(columns[unchecked: k])]
            k &+= 1
        }
        return (sum0 + sum1) + (sum2 + sum3)
    }

    /// result[columns[k]] += factor · values[k] over `range`.
    @inline(__always)
    static func scatter(
        _ factor: Double, columns: Span<Int32>, values: Span<Float>, in range: Range<Int>,
        to result: inout MutableSpan<Double>
    ) {
        var k = range.lowerBound
        while k < range.upperBound {
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor * Double(values[unchecked: k])
            k &+= 1
        }
    }

    /// result[columns[k]] += factor · values[k]² over `range`.
    @inline(__always)
    static func scatterSquares(
        _ factor: Double, columns: Span<Int32>, values: Span<Float>, in range: Range<Int>,
        to result: inout MutableSpan<Double>
    ) {
        var k = range.lowerBound
        while k < range.upperBound {
            let value = unsafe Double(values[unchecked: k])
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor * (value * value)
            k &+= 1
        }
    }
}
