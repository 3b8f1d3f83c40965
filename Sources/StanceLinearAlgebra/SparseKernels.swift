/// The inner loops of the sparse products: a row's columns with the values of its first elements, the others being 1.
///
/// They are bound by the latency of gathers from (and scatters to) a vector that fits L2 at best, not by
/// memory bandwidth or arithmetic. Swift keeps the order of a floating-point sum, so one accumulator would
/// make each addition wait for the last: there are four. Column numbers were validated when the matrix was
/// made, and callers check the length of the vector once, so nothing is checked here.
///
/// They take vectors of `Double` and of `Float`, for products that need not have all digits.
enum SparseKernels {
    /// Σ value · vector[column] over the elements in `range`, the first of which have the values in `valued`.
    @inline(__always)
    static func dot<Number: BinaryFloatingPoint>(
        columns: Span<Int32>, in range: Range<Int>, values: Span<Float>, in valued: Range<Int>,
        _ vector: Span<Number>
    ) -> Number {
        var (sum0, sum1, sum2, sum3): (Number, Number, Number, Number) = (0, 0, 0, 0)
        var k = range.lowerBound
        let shift = valued.lowerBound &- k
        let valuedEnd = k &+ valued.count
        var unrolledEnd = valuedEnd &- 3
        while k < unrolledEnd {
            let value = k &+ shift
            unsafe sum0 += Number(values[unchecked: value]) * vector[unchecked: Int(columns[unchecked: k])]
            unsafe sum1 +=
                Number(values[unchecked: value &+ 1]) * vector[unchecked: Int(columns[unchecked: k &+ 1])]
            unsafe sum2 +=
                Number(values[unchecked: value &+ 2]) * vector[unchecked: Int(columns[unchecked: k &+ 2])]
            unsafe sum3 +=
                Number(values[unchecked: value &+ 3]) * vector[unchecked: Int(columns[unchecked: k &+ 3])]
            k &+= 4
        }
        while k < valuedEnd {
            unsafe sum0 +=
                Number(values[unchecked: k &+ shift]) * vector[unchecked: Int(columns[unchecked: k])]
            k &+= 1
        }
        unrolledEnd = range.upperBound &- 3
        while k < unrolledEnd {
            unsafe sum0 += vector[unchecked: Int(columns[unchecked: k])]
            unsafe sum1 += vector[unchecked: Int(columns[unchecked: k &+ 1])]
            unsafe sum2 += vector[unchecked: Int(columns[unchecked: k &+ 2])]
            unsafe sum3 += vector[unchecked: Int(columns[unchecked: k &+ 3])]
            k &+= 4
        }
        while k < range.upperBound {
            unsafe sum0 += vector[unchecked: Int(columns[unchecked: k])]
            k &+= 1
        }
        return (sum0 + sum1) + (sum2 + sum3)
    }

    /// result[column] += factor · value over the elements in `range`, the first of which have the values in `valued`.
    @inline(__always)
    static func scatter<Number: BinaryFloatingPoint>(
        _ factor: Number, columns: Span<Int32>, in range: Range<Int>, values: Span<Float>,
        in valued: Range<Int>,
        to result: inout MutableSpan<Number>
    ) {
        var k = range.lowerBound
        for value in valued {
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor * Number(values[unchecked: value])
            k &+= 1
        }
        while k < range.upperBound {
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor
            k &+= 1
        }
    }

    /// result[column] += factor · value² over the elements in `range`, the first of which have the values in `valued`.
    @inline(__always)
    static func scatterSquares(
        _ factor: Double, columns: Span<Int32>, in range: Range<Int>, values: Span<Float>,
        in valued: Range<Int>,
        to result: inout MutableSpan<Double>
    ) {
        var k = range.lowerBound
        for index in valued {
            let value = unsafe Double(values[unchecked: index])
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor * (value * value)
            k &+= 1
        }
        while k < range.upperBound {
            unsafe result[unchecked: Int(columns[unchecked: k])] += factor
            k &+= 1
        }
    }
}
