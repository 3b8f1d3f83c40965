extension Standardization {
    /// Learns means and deviations from rows that follow each other, as `init(fitting:)` does.
    ///
    /// - Precondition: There are whole rows.
    init(fittingRows elements: [Double], columnCount: Int) {
        guard columnCount > 0 else {
            self.init(fitting: [[]])
            return
        }
        precondition(
            !elements.isEmpty && elements.count % columnCount == 0,
            "\(elements.count) elements in rows of \(columnCount)")
        let rowCount = Double(elements.count / columnCount)
        var means = [Double](repeating: 0, count: columnCount)
        var squares = means
        for start in stride(from: 0, to: elements.count, by: columnCount) {
            for column in 0..<columnCount { means[column] += elements[start + column] }
        }
        for column in 0..<columnCount { means[column] /= rowCount }
        for start in stride(from: 0, to: elements.count, by: columnCount) {
            for column in 0..<columnCount {
                let difference = elements[start + column] - means[column]
                squares[column] += difference * difference
            }
        }
        self.init(
            validMeans: means, scales: squares.map { $0 > 1e-12 ? ($0 / rowCount).squareRoot() : 1 })
    }

    /// Shifts and scales rows that follow each other.
    func transformRows(_ elements: inout [Double]) {
        let columnCount = means.count
        guard columnCount > 0 else { return }
        for start in stride(from: 0, to: elements.count, by: columnCount) {
            for column in 0..<columnCount {
                elements[start + column] = (elements[start + column] - means[column]) / scales[column]
            }
        }
    }
}
