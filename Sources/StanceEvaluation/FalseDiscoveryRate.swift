/// Which of many tests stand when their number is taken into account.
///
/// Benjamini and Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995): with *m* p values in ascending
/// order, those up to the last with *pᵢ* ≤ (i / *m*) · *q* are rejected; then at most a share *q* of the rejections is expected to be
/// false, if the tests are independent or positively dependent.
public enum FalseDiscoveryRate {
    /// The positions of the p values that are small enough, ascending.
    ///
    /// - Precondition: `rate` is in `0 <..< 1`.
    /// - Complexity: O(*m* log *m*).
    public static func rejected(_ probabilities: [Double], rate: Double) -> [Int] {
        precondition(rate > 0 && rate < 1, "rate \(rate) is not between 0 and 1")
        let order = probabilities.indices.sorted { probabilities[$0] < probabilities[$1] }
        let last = order.indices.last {
            probabilities[order[$0]] <= Double($0 + 1) / Double(order.count) * rate
        }
        return last.map { order[...$0].sorted() } ?? []
    }
}
