/// A document's sentences with what a model of several labels says of them.
public struct LabelDocument: Sendable, Hashable {
    /// The document's name.
    public let file: String
    /// The labels that the model knows, in its order.
    public let labels: [String]
    /// The sentences, in order.
    public let sentences: [LabelScore]
    /// The target of a model of stances.
    public let target: TargetUse?
    /// The model's name.
    public let model: String

    /// Makes a record from its parts.
    public init(
        file: String, labels: [String], sentences: [LabelScore], target: TargetUse?, model: String
    ) {
        self.file = file
        self.labels = labels
        self.sentences = sentences
        self.target = target
        self.model = model
    }

    /// How many sentences have each label, in the order of `labels`.
    public var counts: [Int] {
        var counts = [Int](repeating: 0, count: labels.count)
        for choice in sentences.compactMap(\.choice) { counts[choice] += 1 }
        return counts
    }

    /// The line that `score --summary` adds to JSONL.
    public var summaryJSON: JSON { .object([.init("type", .string("document"))] + figures) }

    /// The one document of `score --json`: figures, then sentences.
    public func json(top: Int?) -> JSON {
        .object(figures + [.init("sentences", .array(sentences.map { $0.json(top: top) }))])
    }

    private var figures: [JSON.Field] {
        [
            .init("file", .string(file)), .init("sentenceCount", .int(sentences.count)),
            .init("labels", .object(zip(labels, counts).map { .init($0, .int($1)) })),
        ] + TargetUse.fields(target) + [.init("model", .string(model))]
    }
}
