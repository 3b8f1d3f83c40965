extension LabelScore {
    /// The record of `score --format jsonl` with a model of labels: its fields and their order are a public contract.
    ///
    /// - Parameter top: how many contributions are listed one by one; the rest is summed up. `nil` lists all.
    public func json(top: Int?) -> JSON {
        .object(
            [
                .init("file", .string(file)), .init("id", .optional(id)),
                .init("index", .int(sentence.index)),
                .init("line", .int(sentence.location.line)), .init("column", .int(sentence.location.column)),
                .init("byteStart", .int(sentence.range.lowerBound)),
                .init("byteEnd", .int(sentence.range.upperBound)),
                .init("utf16Start", .int(sentence.utf16Range.lowerBound)),
                .init("utf16End", .int(sentence.utf16Range.upperBound)),
                .init("role", .string(sentence.role.rawValue)),
                .init("voice", .string(sentence.voice.rawValue)),
                .init("cue", .optional(cue)), .init("text", .string(text)),
                .init("label", .optional(chosen?.label)),
                .init("probability", .optional(chosen?.probability)),
                .init("logit", .optional(chosen?.logit)),
                .init(
                    "probabilities",
                    .object(labels.map { .init($0.label, .double($0.probability)) })),
                .init("contributions", .array(contributions.leading(top).map(\.json))),
            ] + TargetUse.fields(target) + [.init("model", .string(model))])
    }
}
