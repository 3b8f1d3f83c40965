import StanceEvaluation
import StanceLinearModels

/// The second stage of a model: what the sentences around a sentence say of it.
///
/// With the log-odds *zⱼ* that the first stage gives the sentences of a text, and *d* the decay, *r* the reach,
///
///     aᵢ = Σ dˡ tanh(zⱼ/2) / (1 + Σ dˡ),    l = |i − j|, over all j with 0 < l ≤ r
///     logitᵢ = w zᵢ + v aᵢ + c
///
/// where tanh(*z*/2) = 2σ(*z*) − 1 is −1 for sure reporting and 1 for sure opinion, so that one wild neighbour cannot outweigh
/// the others, and the 1 in the divisor is a neighbour that says nothing: one sentence alone has *a* = 0. The stage is a logistic
/// regression on (*z*, *a*) of out-of-fold predictions: stacking (Wolpert, "Stacked generalization", Neural Networks 5, 1992).
public struct ContextStage: Sendable, Hashable, Codable {
    /// How much less each step away counts, in 0...1.
    public var decay: Double
    /// How many sentences to either side count.
    public var reach: Int
    /// *w*: the weight of the sentence's own log-odds.
    public var ownWeight: Double
    /// *v*: the weight of what is around it.
    public var neighbourWeight: Double
    /// *c*: the intercept.
    public var intercept: Double
    /// How probabilities in context become decisions.
    public var decision: DecisionRule
    /// How many documents of running text it was fitted to.
    public var documents: Int

    /// What the sentences around each of a text's sentences say, *aᵢ*, in −1...1.
    ///
    /// - Complexity: O(*n* · *r*).
    public static func neighbourhoods(of logits: [Double], decay: Double, reach: Int) -> [Double] {
        let stances = logits.map { 2 * sigmoid($0) - 1 }
        return stances.indices.map { index in
            var (sum, weight) = (0.0, 1.0)
            var step = 1.0
            for distance in stride(from: 1, through: reach, by: 1) {
                step *= decay
                for neighbour in [index - distance, index + distance]
                where stances.indices.contains(neighbour) {
                    sum += step * stances[neighbour]
                    weight += step
                }
            }
            return sum / weight
        }
    }

    /// The same with this stage's decay and reach.
    func neighbourhoods(of logits: [Double]) -> [Double] {
        Self.neighbourhoods(of: logits, decay: decay, reach: reach)
    }

    /// The log-odds of a sentence in its context.
    func logit(of own: Double, neighbourhood: Double) -> Double {
        ownWeight * own + neighbourWeight * neighbourhood + intercept
    }
}
