import StanceFeatures

/// What a manifest says of the features, whatever the model is of.
protocol FeatureManifest {
    /// What the TF-IDF vectorizer counts.
    var features: FeatureOptions { get }
    /// The lexicons, in the order of their columns.
    var lexicons: [ModelManifest.LexiconRecord] { get }
}

extension ModelManifest: FeatureManifest {}
