import StanceReports
import Testing

@Suite struct FiguresTests {
    @Test(arguments: [
        (0.0, 3, "0.000"), (1, 0, "1"), (0.5, 0, "1"), (12.345, 2, "12.35"), (0.049, 2, "0.05"),
        (0.004, 2, "0.00"),
        (-0.004, 2, "0.00"), (-0.005, 2, "-0.01"), (-1.5, 1, "-1.5"), (99.999, 2, "100.00"),
        (1e14, 0, "100000000000000"),
    ])
    func decimalsAreRounded(_ value: Double, _ places: Int, _ written: String) {
        #expect(Figures.decimal(value, places: places) == written)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
    func valueThatHasNoFixedFormDoesNotTrap(_ value: Double) {
        #expect(Figures.decimal(value, places: 2) == value.description)
    }
}
