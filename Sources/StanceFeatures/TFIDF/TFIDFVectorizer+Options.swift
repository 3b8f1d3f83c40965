/// Stored without the power of idf if it is 1, as in models made before there was a choice.
extension TFIDFVectorizer.Options: Codable {
    private enum CodingKeys: String, CodingKey {
        case wordLengths, characterLengths, minimumDocumentFrequency, inverseDocumentFrequencyPower
    }

    /// Reads the stored form.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            wordLengths: try container.decode(ClosedRange<Int>.self, forKey: .wordLengths),
            characterLengths: try container.decodeIfPresent(
                ClosedRange<Int>.self, forKey: .characterLengths),
            minimumDocumentFrequency: try container.decode(Int.self, forKey: .minimumDocumentFrequency),
            inverseDocumentFrequencyPower: try container.decodeIfPresent(
                Double.self, forKey: .inverseDocumentFrequencyPower) ?? 1)
    }

    /// Writes the stored form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(wordLengths, forKey: .wordLengths)
        try container.encodeIfPresent(characterLengths, forKey: .characterLengths)
        try container.encode(minimumDocumentFrequency, forKey: .minimumDocumentFrequency)
        guard inverseDocumentFrequencyPower != 1 else { return }
        try container.encode(inverseDocumentFrequencyPower, forKey: .inverseDocumentFrequencyPower)
    }
}
