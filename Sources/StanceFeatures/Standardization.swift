/// Shifts and scales the dense columns to mean 0 and standard deviation 1 over the training sentences.
///
/// A column that never changes in training keeps scale 1: it is shifted to 0 and learns no weight.
public struct Standardization: Sendable, Hashable {
    /// The mean of each column.
    public let means: [Double]
    /// The standard deviation of each column (divisor *n*), or 1 where it is 0.
    public let scales: [Double]

    /// Learns means and deviations from rows of equal length.
    ///
    /// - Precondition: `rows` is not empty.
    public init(fitting rows: [[Double]]) {
        let columnCount = rows.first?.count ?? 0
        precondition(!rows.isEmpty, "no rows to learn means from")
        var means = [Double](repeating: 0, count: columnCount)
        for row in rows {
            for column in 0..<columnCount { means[column] += row[column] }
        }
        means = means.map { $0 / Double(rows.count) }
        var squares = [Double](repeating: 0, count: columnCount)
        for row in rows {
            for column in 0..<columnCount {
                squares[column] += (row[column] - means[column]) * (row[column] - means[column])
            }
        }
        self.means = means
        scales = squares.map { $0 > 1e-12 ? ($0 / Double(rows.count)).squareRoot() : 1 }
    }

    /// Leaves columns as they are.
    init(columnCount: Int) {
        means = .init(repeating: 0, count: columnCount)
        scales = .init(repeating: 1, count: columnCount)
    }

    init(validMeans means: [Double], scales: [Double]) {
        self.means = means
        self.scales = scales
    }

    /// Takes over stored means and scales after checking them.
    public init(means: [Double], scales: [Double]) throws(FeatureError) {
        guard means.count == scales.count, means.allSatisfy(\.isFinite),
            scales.allSatisfy({ $0.isFinite && $0 > 0 })
        else {
            throw .damagedTable("means or scales of the dense columns are not finite and positive")
        }
        self.means = means
        self.scales = scales
    }

    /// The row shifted and scaled.
    public func transform(_ row: [Double]) -> [Double] {
        row.indices.map { (row[$0] - means[$0]) / scales[$0] }
    }
}
