import StanceFeatures
import StanceLinearModels

extension StanceClassifier {
    /// The features that speak strongest for opinion, and those that speak strongest for reporting.
    ///
    /// - Complexity: O(*V* log *V*) for *V* columns.
    public func strongestFeatures(count: Int) -> (opinion: [WeightedFeature], reporting: [WeightedFeature]) {
        let order = regression.weights.indices.sorted {
            let (left, right) = (regression.weights[$0], regression.weights[$1])
            return left == right ? $0 < $1 : left > right
        }
        let feature = { (column: Int) in
            WeightedFeature(
                name: extractor.columnName(column), weight: regression.weights[column] * calibration.slope)
        }
        return (order.prefix(count).map(feature), order.suffix(count).reversed().map(feature))
    }

    /// The dense columns' coefficients (in standard deviations, before calibration) with their standard errors, and the
    /// intercept, in the order of the columns.
    public var denseCoefficients: [NamedCoefficient] {
        let dense = regression.weights.suffix(extractor.denseColumnCount) + [regression.intercept]
        let names = extractor.denseColumnNames + ["intercept"]
        return zip(names, zip(dense, standardErrors)).map { name, numbers in
            NamedCoefficient(name: name, estimate: numbers.0, standardError: numbers.1)
        }
    }
}
