extension SentenceScore {
    /// The record of `score --format jsonl`: its fields and their order are a public contract.
    ///
    /// - Parameter top: how many contributions are listed one by one; the rest is summed up. `nil` lists all.
    public func json(top: Int?) -> JSON {
        .object([
            .init("file", .string(file)), .init("id", .optional(id)), .init("index", .int(sentence.index)),
            .init("line", .int(sentence.location.line)), .init("column", .int(sentence.location.column)),
            .init("byteStart", .int(sentence.range.lowerBound)),
            .init("byteEnd", .int(sentence.range.upperBound)),
            .init("utf16Start", .int(sentence.utf16Range.lowerBound)),
            .init("utf16End", .int(sentence.utf16Range.upperBound)),
            .init("role", .string(sentence.role.rawValue)), .init("voice", .string(sentence.voice.rawValue)),
            .init("cue", .optional(cue)), .init("text", .string(text)),
            .init("probability", .optional(probability)),
            .init("logit", .optional(logit)), .init("label", label),
            .init("decision", .string(decision.rawValue)),
            .init("contributions", .array(leadingContributions(top).map(\.json))),
            .init("model", .string(model)),
        ])
    }

    private var label: JSON {
        decision == .opinion || decision == .reporting ? .string(decision.rawValue) : .null
    }
}

extension Contribution {
    /// The contribution as an object of `score --format jsonl`.
    var json: JSON {
        .object([
            .init("feature", .string(feature)), .init("term", .optional(term)),
            .init("byteStart", range.map { .int($0.lowerBound) } ?? .null),
            .init("byteEnd", range.map { .int($0.upperBound) } ?? .null), .init("value", .double(value)),
            .init("weight", .double(weight)), .init("contribution", .double(contribution)),
        ])
    }
}
