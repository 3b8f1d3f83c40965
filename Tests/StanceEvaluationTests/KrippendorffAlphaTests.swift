import StanceEvaluation
import Testing

@Suite struct KrippendorffAlphaTests {
    @Test func equalsThePythonPackage() throws {
        let rows = try Fixture.rows("krippendorff")
        #expect(rows.count == 5)
        for row in rows {
            let units = row[1].split(separator: " ").map { unit in unit.map { $0 == "*" ? nil : $0 } }
            #expect(isClose(KrippendorffAlpha(units: units)?.value, try Fixture.number(row[2])), "\(row[0])")
        }
    }

    @Test func unitsWithOneCodeSayNothing() throws {
        let pairs: [[Bool?]] = [[true, true], [false, true], [false, false], [true, nil]]
        let alpha = try #require(KrippendorffAlpha(units: pairs))
        #expect(alpha == KrippendorffAlpha(units: Array(pairs.dropLast())))
        #expect(alpha.pairableUnits == 3)
        #expect(alpha.pairableCodes == 6)
    }

    @Test func perfectAgreementIsOne() {
        #expect(KrippendorffAlpha(units: [["a", "a", "a"], ["b", "b"], ["b", "b"]])?.value == 1)
    }

    @Test func isUndefinedWithoutPairsOrVariation() {
        #expect(KrippendorffAlpha(units: [[Int?]]()) == nil)
        #expect(KrippendorffAlpha(units: [[1, nil], [nil, 2]]) == nil)
        #expect(KrippendorffAlpha(units: [[1, 1], [1, 1]]) == nil)
    }
}
