/// What a feature extractor makes of sentences.
///
/// It is stored as one flat object: the keys of `TFIDFVectorizer.Options`, `groups` unless there are none, and `style` if it is off.
public struct FeatureOptions: Sendable, Hashable {
    /// The terms that are counted.
    public var terms: TFIDFVectorizer.Options
    /// The groups that are switched on.
    public var groups: Set<FeatureGroup>
    /// Whether there are the columns of `AuthorVoiceFeatures`.
    public var style: Bool

    /// Joins the terms' choices with groups.
    public init(terms: TFIDFVectorizer.Options = .init(), groups: Set<FeatureGroup> = [], style: Bool = true)
    {
        self.terms = terms
        self.groups = groups
        self.style = style
    }
}

extension FeatureOptions: Codable {
    private enum CodingKeys: String, CodingKey { case groups, style }

    /// Reads the stored form; without `groups` there are none.
    public init(from decoder: any Decoder) throws {
        terms = try TFIDFVectorizer.Options(from: decoder)
        let container = try decoder.container(keyedBy: CodingKeys.self)
        groups = Set(try container.decodeIfPresent([FeatureGroup].self, forKey: .groups) ?? [])
        style = try container.decodeIfPresent(Bool.self, forKey: .style) ?? true
    }

    /// Writes the stored form, groups in the order of their cases.
    public func encode(to encoder: any Encoder) throws {
        try terms.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        if !groups.isEmpty { try container.encode(groups.sorted(), forKey: .groups) }
        if !style { try container.encode(false, forKey: .style) }
    }
}
