import StanceFeatures
import StanceLinearModels

extension StanceClassifier {
    /// The features that speak strongest for opinion, and those that speak strongest for reporting.
    ///
    /// - Complexity: O(*V*) for *V* columns, if few are asked for.
    public func strongestFeatures(count: Int) -> (opinion: [WeightedFeature], reporting: [WeightedFeature]) {
        let columns = ExtremeColumns(of: regression.weights, count: count)
        let feature = { (column: Int) in
            WeightedFeature(
                name: extractor.columnName(column), weight: regression.weights[column] * calibration.slope)
        }
        return (columns.largest.map(feature), columns.smallest.map(feature))
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
