import StanceLinearAlgebra

/// A training set in LIBSVM's text: `label column:value…` a line, columns counted from 1.
struct LIBSVMFixture {
    let features: DesignMatrix
    let labels: [Bool]

    /// Reads a fixture whose columns after the first `sparseColumnCount` are `denseColumnCount` dense ones.
    init(named name: String, sparseColumnCount: Int, denseColumnCount: Int) throws {
        var rows: [DesignRow] = []
        var labels: [Bool] = []
        for line in try FixtureFile(named: name).lines {
            let fields = line.split(separator: " ")
            labels.append(try FixtureFile.number(fields[0], line) > 0)
            var indices: [Int32] = []
            var values: [Float] = []
            var dense = [Double](repeating: 0, count: denseColumnCount)
            for field in fields.dropFirst() {
                let parts = field.split(separator: ":")
                guard parts.count == 2, let column = Int(parts[0]) else {
                    throw FixtureFile.Malformed(line: String(line))
                }
                let value = try FixtureFile.number(parts[1], line)
                if column <= sparseColumnCount {
                    indices.append(Int32(column - 1))
                    values.append(Float(value))
                } else {
                    dense[column - 1 - sparseColumnCount] = value
                }
            }
            rows.append(DesignRow(sparse: SparseVector(indices: indices, values: values), dense: dense))
        }
        self.labels = labels
        features = DesignMatrix(
            rows: rows, sparseColumnCount: sparseColumnCount, denseColumnCount: denseColumnCount)
    }

    /// The training set whose optima are in `mixed.expected`.
    static func mixed() throws -> LIBSVMFixture {
        try LIBSVMFixture(named: "mixed.libsvm", sparseColumnCount: 60, denseColumnCount: 4)
    }
}
