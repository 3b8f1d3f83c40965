import StanceLinearAlgebra
import StanceLinearModels

/// A seeded random training set.
struct TestData {
    var features: DesignMatrix
    var labels: [Bool]

    init(rowCount: Int = 120, sparseColumnCount: Int = 20, denseColumnCount: Int = 3, seed: UInt64 = 1) {
        var random = SplitMix64(seed: seed)
        var rows: [DesignRow] = []
        labels = []
        for _ in 0..<rowCount {
            let indices = (0..<Int32(sparseColumnCount)).filter { _ in
                Double.random(in: 0..<1, using: &random) < 0.3
            }
            let values = indices.map { _ in Float.random(in: 0...1, using: &random) }
            let dense = (0..<denseColumnCount).map { _ in Double.random(in: -1...2, using: &random) }
            let logit =
                zip(indices, values).reduce(0) { $0 + ($1.0 % 2 == 0 ? 1.5 : -1.5) * Double($1.1) }
                + dense.reduce(-0.5, +)
            labels.append(Double.random(in: 0..<1, using: &random) < sigmoid(logit))
            rows.append(DesignRow(sparse: SparseVector(indices: indices, values: values), dense: dense))
        }
        features = DesignMatrix(
            rows: rows, sparseColumnCount: sparseColumnCount, denseColumnCount: denseColumnCount)
    }
}

extension LogisticRegression.Options {
    /// Options that leave nothing to the tolerance.
    static func exact(
        penalty: Double = 1, densePenalty: Double? = nil,
        classWeights: LogisticRegression.ClassWeights = .uniform
    ) -> Self {
        Self(penalty: penalty, densePenalty: densePenalty, classWeights: classWeights, tolerance: 1e-12)
    }
}

extension LogisticRegression {
    /// The weights and, last, the intercept.
    var allParameters: [Double] { weights + [intercept] }
}

/// The largest difference, relative to the largest magnitude of `expected`.
func relativeError(_ actual: [Double], _ expected: [Double]) -> Double {
    guard actual.count == expected.count else { return .infinity }
    let scale = expected.reduce(0) { max($0, $1.magnitude) }
    return zip(actual, expected).reduce(0) { max($0, ($1.0 - $1.1).magnitude) } / (scale > 0 ? scale : 1)
}
