import StanceEvaluation

extension Verdict {
    /// The `verdict` of `evaluate --json`.
    var json: JSON {
        .object([
            .init("passed", .bool(passed)), .init("gates", .array(outcomes.map(\.json))),
        ])
    }
}

extension GateOutcome {
    var json: JSON {
        let (kind, bound): (String, Double?) =
            switch gate {
            case .minimum(_, let bound): ("min", bound)
            case .maximum(_, let bound): ("max", bound)
            case .noRegression: ("no-regression", nil)
            }
        return .object([
            .init("gate", .string(kind)), .init("metric", .string(gate.metric.rawValue)),
            .init("bound", .optional(bound)), .init("value", .optional(value)),
            .init("passed", .bool(passed)),
            .init("reason", .string(GateText.finding(self))),
        ])
    }
}

extension CheckThatScore {
    /// The `checkThat` of `evaluate --json`, under the names of the official scorer.
    var json: JSON {
        .object([
            .init("macro_F1", .double(macroF1)), .init("macro_P", .double(macroPrecision)),
            .init("macro_R", .double(macroRecall)), .init("SUBJ_F1", .double(subjectiveF1)),
            .init("SUBJ_P", .double(subjectivePrecision)), .init("SUBJ_R", .double(subjectiveRecall)),
            .init("accuracy", .double(accuracy)),
        ])
    }
}
