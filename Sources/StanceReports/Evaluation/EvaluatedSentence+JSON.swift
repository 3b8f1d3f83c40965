extension EvaluatedSentence {
    /// The line of `predictions.jsonl`: the fields of `score --format jsonl` as far as they are known, then those of the label.
    ///
    /// - Parameter top: how many contributions are listed one by one.
    public func json(top: Int?) -> JSON {
        let label: [JSON.Field] = [
            .init("gold", .string(Self.name(ofOpinion: isOpinion))),
            .init("predicted", .string(Self.name(ofOpinion: isPredictedOpinion))),
            .init("group", .optional(group)),
            .init(
                "attributes",
                .object(attributes.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
            .init("table", .object([.init("file", .string(file)), .init("line", .int(line))])),
        ]
        guard let score, case .object(let fields) = score.json(top: top) else {
            return .object(
                [
                    .init("id", .string(id)), .init("text", .optional(text)),
                    .init("probability", .double(probability)), .init("byteStart", .int(byteStart)),
                    .init("contributions", .array(contributions.prefix(top ?? .max).map(\.json))),
                ] + label)
        }
        return .object(fields + label)
    }

    /// The least that another evaluation needs to compare itself with this one.
    public var baselineJSON: JSON {
        .object([
            .init("id", .string(id)), .init("probability", .double(probability)),
            .init("gold", .string(Self.name(ofOpinion: isOpinion))),
            .init("predicted", .string(Self.name(ofOpinion: isPredictedOpinion))),
            .init("table", .object([.init("file", .string(file)), .init("line", .int(line))])),
        ])
    }
}
