import StanceEvaluation

extension LabelReport {
    /// The document of `evaluate --json` with a model of labels: its keys are a public contract.
    public var json: JSON {
        .object(
            [
                .init("model", .string(model)), .init("files", .array(files.map(JSON.string))),
                .init("n", .int(confusion.count)), .init("macroF1", .optional(confusion.macroF1)),
                .init("accuracy", .optional(confusion.accuracy)),
                .init("leadingF1", .optional(leading.flatMap { confusion.meanF1(of: $0) })),
                .init("leadingLabels", .array((leading ?? []).map { .string(labels[$0]) })),
                .init("labels", .object(labels.indices.map { .init(labels[$0], figures(of: $0)) })),
                .init("confusion", .object(labels.indices.map { .init(labels[$0], decisions(on: $0)) })),
                .init("intervals", intervalsJSON), .init("unlabelled", .int(unlabelledCount)),
                .init("otherTargets", .int(otherTargetCount)), .init("bootstrap", bootstrapJSON),
            ] + TargetUse.fields(target))
    }

    private func figures(of label: Int) -> JSON {
        let metrics = confusion.metrics(of: label)
        return .object([
            .init("precision", .optional(metrics.precision)), .init("recall", .optional(metrics.recall)),
            .init("f1", .optional(metrics.f1)), .init("support", .int(metrics.support)),
        ])
    }

    private func decisions(on label: Int) -> JSON {
        .object(
            labels.indices.map { .init(labels[$0], .int(confusion.count(of: label, decidedAs: $0))) })
    }

    /// The intervals of the whole, then an object of those of each label.
    private var intervalsJSON: JSON {
        let ofLabels = labels.indices.map { label in
            JSON.Field(
                labels[label],
                .object([
                    .init("precision", bounds(.precision(label))), .init("recall", bounds(.recall(label))),
                    .init("f1", bounds(.f1(label))),
                ]))
        }
        return .object([
            .init("macroF1", bounds(.macroF1)), .init("accuracy", bounds(.accuracy)),
            .init("leadingF1", leading.map { bounds(.meanF1($0)) } ?? .null),
            .init("labels", .object(ofLabels)),
        ])
    }

    private var bootstrapJSON: JSON {
        guard let interval = intervals[.accuracy] else { return .null }
        return .object([
            .init("draws", .int(interval.draws)), .init("confidence", .double(interval.confidence)),
            .init("clusters", .int(interval.groupCount)),
        ])
    }

    private func bounds(_ metric: LabelMetric) -> JSON {
        guard let bounds = intervals[metric]?.bounds else { return .null }
        return .array([.double(bounds.lowerBound), .double(bounds.upperBound)])
    }
}
