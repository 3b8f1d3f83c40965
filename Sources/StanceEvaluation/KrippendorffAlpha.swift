/// Krippendorff's α for nominal categories: how far coders agree beyond chance.
///
/// With *n_uc* codes of category *c* in unit *u*, *m_u* codes in all, and *n_c*, *n* their sums over the units with
/// at least two codes:
///
///     α = 1 − (n − 1) · Σ_u (m_u² − Σ_c n_uc²)/(m_u − 1) / (n² − Σ_c n_c²)
///
/// 1 is perfect agreement, 0 is chance, below 0 is worse. Krippendorff, "Content Analysis", 4th ed. 2019, chapter 12.
public struct KrippendorffAlpha: Hashable, Sendable {
    /// The coefficient, at most 1.
    public let value: Double

    /// The number of units with at least two codes; others say nothing about agreement.
    public let pairableUnits: Int

    /// The number of codes in these units.
    public let pairableCodes: Int

    /// Computes α of `units`, or returns `nil` where it is undefined.
    ///
    /// It is undefined if no unit has two codes, or if all codes of such units are the same: without variation there
    /// is no telling agreement from habit.
    ///
    /// - Parameter units: The codes of each unit, one for each coder, `nil` where a coder gave none. Who coded
    ///   makes no difference, so that missing codes may also be left out.
    /// - Complexity: O(number of codes).
    public init?<Category: Hashable>(units: [[Category?]]) {
        var totals: [Category: Int] = [:]
        var pairableUnits = 0
        var pairableCodes = 0
        var disagreement = 0.0
        for unit in units {
            let codes = unit.compactMap(\.self)
            guard codes.count >= 2 else { continue }
            let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
            totals.merge(counts, uniquingKeysWith: +)
            pairableUnits += 1
            pairableCodes += codes.count
            let disagreeingPairs = codes.count * codes.count - counts.values.reduce(0) { $0 + $1 * $1 }
            disagreement += Double(disagreeingPairs) / Double(codes.count - 1)
        }
        guard totals.count >= 2 else { return nil }
        let expected = pairableCodes * pairableCodes - totals.values.reduce(0) { $0 + $1 * $1 }
        value = 1 - Double(pairableCodes - 1) * disagreement / Double(expected)
        self.pairableUnits = pairableUnits
        self.pairableCodes = pairableCodes
    }
}
