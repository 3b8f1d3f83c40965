/// What a feature extractor makes of sentences.
///
/// It is stored as one flat object: the keys of `TFIDFVectorizer.Options`, and `groups` unless there are none.
public struct FeatureOptions: Sendable, Hashable {
    /// The terms that are counted.
    public var terms: TFIDFVectorizer.Options
    /// The groups that are switched on.
    public var groups: Set<FeatureGroup>

    /// Joins the terms' choices with groups.
    public init(terms: TFIDFVectorizer.Options = .init(), groups: Set<FeatureGroup> = []) {
        self.terms = terms
        self.groups = groups
    }
}

extension FeatureOptions: Codable {
    private enum CodingKeys: String, CodingKey { case groups }

    /// Reads the stored form; without `groups` there are none.
    public init(from decoder: any Decoder) throws {
        terms = try TFIDFVectorizer.Options(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        groups = Set(try container.decodeIfPresent([FeatureGroup].self, forKey: .groups) ?? [])
    }

    /// Writes the stored form, groups in the order of their cases.
    public func encode(to encoder: any Encoder) throws {
        try terms.encode(to: encoder)
        guard !groups.isEmpty else { return }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(groups.sorted(), forKey: .groups)
    }
}
