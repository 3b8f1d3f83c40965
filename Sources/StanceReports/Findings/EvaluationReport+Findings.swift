import StanceEvaluation
import StanceText

extension EvaluationReport {
    /// The gates that failed, then the errors, those first of which the system was surest.
    public var findings: [Finding] {
        let gates = (verdict?.failures ?? []).map { outcome in
            Finding(
                rule: .gate, severity: .error, place: nil,
                message: "\(model): \(GateText.demand(outcome.gate)): \(GateText.finding(outcome))", weight: 1
            )
        }
        let errors = errors.map { sentence in
            Finding(
                rule: sentence.isOpinion ? .missedOpinion : .falseOpinion, severity: .warning,
                place: .init(file: sentence.file, start: TextLocation(line: sentence.line, column: 1)),
                message:
                    "\(EvaluatedSentence.name(ofOpinion: sentence.isOpinion)), but the probability of opinion is "
                    + Figures.percent(sentence.probability) + (sentence.text.map { ": \($0)" } ?? ""),
                text: sentence.text, weight: sentence.wrongness)
        }
        return gates + errors
    }

    /// The gates as test results.
    public var junit: JUnitReport {
        let cases = (verdict?.outcomes ?? []).map { outcome in
            let finding = GateText.finding(outcome)
            return JUnitReport.Case(
                name: GateText.demand(outcome.gate), className: model,
                failure: outcome.passed ? nil : .init(message: finding, details: finding))
        }
        let measured = JUnitReport.Case(
            name: "\(Figures.count(overall.summary.count, "sentence")) measured", className: model)
        let figures = Metric.allCases.compactMap { metric in
            metric.value(in: overall.summary).map {
                JUnitReport.Suite.Property(name: metric.name, value: $0.description)
            }
        }
        return JUnitReport(suites: [
            .init(
                name: "\(model) on \(files.joined(separator: ", "))", cases: [measured] + cases,
                properties: figures)
        ])
    }
}
