import StanceLinearAlgebra

/// The slow, obvious way to do what the kernels do: on arrays of rows, one sum at a time.
enum Naive {
    static func dot(_ x: [Double], _ y: [Double]) -> Double { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }

    static func product(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
        rows.map { dot($0, vector) }
    }

    static func transposed(_ rows: [[Double]], columnCount: Int) -> [[Double]] {
        (0..<columnCount).map { column in rows.map { $0[column] } }
    }

    static func gram(_ rows: [[Double]], _ weights: [Double], columnCount: Int) -> [[Double]] {
        let columns = transposed(rows, columnCount: columnCount)
        return columns.map { left in
            columns.map { right in dot(zip(left, weights).map { $0 * $1 }, right) }
        }
    }

    /// The row with its zeros.
    static func dense(_ row: SparseVector, columnCount: Int) -> [Double] {
        var result = [Double](repeating: 0, count: columnCount)
        for (index, value) in zip(row.indices, row.values) { result[Int(index)] = Double(value) }
        return result
    }
}

/// Random matrices of all the shapes that tests need.
extension SplitMix64 {
    mutating func vector(_ count: Int, in range: ClosedRange<Double> = -1...1) -> [Double] {
        (0..<count).map { _ in Double.random(in: range, using: &self) }
    }

    mutating func sparseRow(columnCount: Int, density: Double) -> SparseVector {
        let indices = (0..<columnCount).filter { _ in Double.random(in: 0..<1, using: &self) < density }
        return SparseVector(
            indices: indices.map(Int32.init),
            values: indices.map { _ in Float.random(in: -2...2, using: &self) })
    }

    mutating func rows(_ rowCount: Int, _ columnCount: Int) -> [[Double]] {
        (0..<rowCount).map { _ in vector(columnCount) }
    }
}

/// Whether the largest difference is within `tolerance`, relative to the largest magnitude (at least 1).
func isClose(_ x: [Double], _ y: [Double], tolerance: Double = 1e-12) -> Bool {
    guard x.count == y.count else { return false }
    let scale = x.reduce(1) { max($0, $1.magnitude) }
    return zip(x, y).allSatisfy { ($0 - $1).magnitude <= tolerance * scale }
}
