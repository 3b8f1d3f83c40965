import StanceLinearAlgebra
import StanceLinearModels
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct LogisticLossTests {
    let loss: LogisticLoss
    let parameters: [Double]
    let direction: [Double]

    init() {
        let data = TestData()
        var random = SplitMix64(seed: 3)
        loss = LogisticLoss(
            features: data.features, labels: data.labels,
            rowWeights: data.labels.map { $0 ? 2 : 0.5 }, sparsePenalty: 0.7, densePenalty: 0.2)
        parameters = (0..<loss.parameterCount).map { _ in Double.random(in: -1...1, using: &random) }
        direction = (0..<loss.parameterCount).map { _ in Double.random(in: -1...1, using: &random) }
    }

    private func moved(_ step: Double, along direction: [Double]) -> LogisticLoss.Point {
        loss.point(at: zip(parameters, direction).map { $0 + step * $1 })
    }

    @Test func valueEqualsTheFormula() {
        var expected = 0.0
        for (column, weight) in parameters.dropLast().enumerated() {
            expected += 0.5 * (column < 20 ? 0.7 : 0.2) * weight * weight
        }
        for row in 0..<loss.features.rowCount {
            let sign = loss.labels[row] ? 1.0 : -1.0
            let decision = loss.features[row: row].dot(Array(parameters.dropLast())) + parameters[23]
            expected += loss.rowWeights[row] * log(1 + exp(-sign * decision))
        }
        #expect((loss.point(at: parameters).value - expected).magnitude <= 1e-12 * expected)
    }

    @Test func gradientEqualsFiniteDifferences() {
        let gradient = loss.gradient(at: loss.point(at: parameters))
        let step = 1e-6
        let differences = parameters.indices.map { column in
            let unit = parameters.indices.map { $0 == column ? 1.0 : 0 }
            return (moved(step, along: unit).value - moved(-step, along: unit).value) / (2 * step)
        }
        #expect(relativeError(gradient, differences) < 1e-8)
    }

    @Test func hessianProductEqualsFiniteDifferencesOfTheGradient() {
        let product = loss.hessianProduct(direction, at: loss.point(at: parameters))
        let step = 1e-6
        let ahead = loss.gradient(at: moved(step, along: direction))
        let behind = loss.gradient(at: moved(-step, along: direction))
        let differences = zip(ahead, behind).map { ($0 - $1) / (2 * step) }
        #expect(relativeError(product, differences) < 1e-8)
    }

    @Test func blocksOfTheHessianAreThoseOfItsProducts() {
        let point = loss.point(at: parameters)
        let diagonal = loss.expansion(at: parameters).sparseHessianDiagonal
        let dense = loss.denseHessian(at: point)
        for column in parameters.indices {
            let unit = parameters.indices.map { $0 == column ? 1.0 : 0 }
            let product = loss.hessianProduct(unit, at: point)
            if column < 20 {
                #expect((product[column] - diagonal[column]).magnitude < 1e-12)
            } else {
                #expect(relativeError(dense[row: column - 20], Array(product[20...])) < 1e-12)
            }
        }
    }

    @Test func expansionIsThePointAndItsGradientToTheBit() {
        for parameters in [parameters, [Double](repeating: 0, count: loss.parameterCount)] {
            let (expansion, point) = (loss.expansion(at: parameters), loss.point(at: parameters))
            #expect(expansion.point.value == point.value)
            #expect(expansion.point.slopes == point.slopes)
            #expect(expansion.point.curvatures == point.curvatures)
            #expect(expansion.gradient == loss.gradient(at: point))
        }
    }

    @Test func penaltyDoesNotTouchTheIntercept() {
        let unpenalized = LogisticLoss(
            features: loss.features, labels: loss.labels, rowWeights: loss.rowWeights, sparsePenalty: 0,
            densePenalty: 0)
        let penalized = loss.gradient(at: loss.point(at: parameters))
        let plain = unpenalized.gradient(at: unpenalized.point(at: parameters))
        let differences = zip(penalized, plain).map { $0 - $1 }
        let expected = parameters.indices.map { $0 < 20 ? 0.7 * parameters[$0] : 0.2 * parameters[$0] }
        #expect(relativeError(Array(differences.dropLast()), Array(expected.dropLast())) < 1e-12)
        #expect(penalized[23] == plain[23])
    }

    @Test(arguments: [(1e4, 0.0), (-1e4, 1e4), (1e300, 0.0), (-1e300, 1e300), (50, 1.9287498479639178e-22)])
    func lossOfHugeMarginsNeitherOverflowsNorVanishes(margin: Double, expected: Double) {
        let row = LogisticLoss(
            features: DesignMatrix(dense: DenseMatrix(rows: [[1]])), labels: [true], rowWeights: [1],
            sparsePenalty: 0, densePenalty: 0)
        let point = row.point(at: [0, margin])
        #expect((point.value - expected).magnitude <= 1e-15 * expected)
        #expect(row.gradient(at: point).allSatisfy { $0.isFinite })
    }
}
