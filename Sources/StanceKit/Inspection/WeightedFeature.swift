/// A feature with its weight.
public struct WeightedFeature: Sendable, Hashable {
    /// The column's name.
    public let name: String
    /// What the feature adds to the log-odds per standard deviation (dense) or per unit of TF-IDF (sparse).
    public let weight: Double
}
