import StanceEvaluation

extension EvaluationText {
    /// The metrics that are compared in a text for a person; JSON has all.
    static let compared: [Metric] = [
        .macroF1, .accuracy, .rocAUC, .averagePrecision, .opinionF1, .reportingF1, .brier,
        .expectedCalibrationError,
    ]

    /// How many flips are listed on each side.
    private static let listedFlips = 5

    /// The comparison with the baseline.
    func comparison(_ report: EvaluationReport) -> String {
        guard let comparison = report.comparison else { return "" }
        var text = "\n  " + TextStyle.printable("compared with \(comparison.baseline)") + "\n"
        for note in Self.notes(comparison) {
            text += "  " + style.wrapped(note, indent: 2, firstLineUsed: 2) + "\n"
        }
        text +=
            "  " + TextStyle.padded("", 20) + TextStyle.aligned("before", 7) + TextStyle.aligned("now", 8)
            + TextStyle.aligned("change", 9) + "  95 % interval\n"
        for metric in Self.compared {
            guard let difference = comparison.systems.difference(of: metric) else { continue }
            let interval = difference.bounds.map {
                "\(GateText.signed($0.lowerBound)) to \(GateText.signed($0.upperBound))"
            }
            text +=
                "  " + TextStyle.padded(Self.name(of: metric), 20)
                + TextStyle.aligned(Figures.metric(difference.baseline), 7)
                + TextStyle.aligned(Figures.metric(difference.candidate), 8)
                + TextStyle.aligned(difference.difference.map(GateText.signed) ?? "–", 9) + "  "
                + TextStyle.padded(interval ?? "–", 18) + difference.verdict.rawValue + "\n"
        }
        for (name, sentences) in [("fixed", comparison.fixed), ("broken", comparison.broken)] {
            text += flips(name, sentences)
        }
        return text
    }

    /// What is to be known of a comparison before its figures are read.
    static func notes(_ comparison: EvaluationComparison) -> [String] {
        guard let test = comparison.systems.mcNemar else {
            return [
                "only its figures are recorded: nothing is paired, and a change counts beyond "
                    + Figures.decimal(comparison.margin, places: 3)
            ]
        }
        let (pairs, distinct) = (comparison.systems.pairCount, comparison.systems.distinctCount)
        let repeats = pairs == distinct ? "" : ", \(distinct) of them different"
        return [
            "\(Figures.count(pairs, "sentence"))\(repeats): \(test.fixed) fixed, \(test.broken) broken, "
                + "McNemar's exact p = \(Figures.probability(test.pValue)); "
                + "equivalent means within ±\(Figures.decimal(comparison.margin, places: 3))"
        ]
    }

    private func flips(_ name: String, _ sentences: [EvaluatedSentence]) -> String {
        guard !sentences.isEmpty else { return "" }
        var text = "\n  \(name)\n"
        for sentence in sentences.prefix(Self.listedFlips) {
            let line =
                "\(sentence.id)  is \(EvaluatedSentence.name(ofOpinion: sentence.isOpinion)), now "
                + "\(Figures.percent(sentence.probability))  \(sentence.text ?? "")"
            text += "    " + TextStyle.clipped(line, to: style.width - 4) + "\n"
        }
        let rest = sentences.count - Self.listedFlips
        return rest > 0 ? text + style.styled("    … \(rest) more; --report lists all", .faint) + "\n" : text
    }

    /// What the gates say.
    func gates(_ report: EvaluationReport) -> String {
        guard let verdict = report.verdict else { return "" }
        var text = "\n"
        for outcome in verdict.outcomes {
            let mark = style.styled(outcome.passed ? "pass" : "FAIL", outcome.passed ? .green : .red)
            let line = "\(GateText.demand(outcome.gate)): \(GateText.finding(outcome))"
            text += "  \(mark)  " + style.wrapped(line, indent: 8, firstLineUsed: 8) + "\n"
        }
        let failed = verdict.failures.count
        let last =
            failed == 0
            ? "passed: \(Figures.count(verdict.outcomes.count, "gate"))"
            : "FAILED: \(failed) of \(Figures.count(verdict.outcomes.count, "gate"))"
        return text + "  " + style.styled(last, .bold) + "\n"
    }

    /// What a metric is called in text for a person.
    static func name(of metric: Metric) -> String {
        rows.first { $0.metric == metric }?.name ?? metric.name
    }
}
