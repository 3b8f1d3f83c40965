import StanceEvaluation
import StanceReports

/// Evaluations made by hand, with sentences that try to be more than text.
enum SampleEvaluation {
    static let hostile = [
        "<script>alert(1)</script> & \"quotes\" 'too'", "]]> <!-- --> </style>",
        "a|b `c` [d](e) *f* @someone #1",
        "% \r\n::error::injected", "tab\there\u{202E}and\u{0} control", "=HYPERLINK(\"x\")",
    ]

    /// Sixty sentences of twelve documents; every seventh is decided wrongly.
    static func sentences(shift: Int = 0) -> [EvaluatedSentence] {
        (0..<60).map { index in
            let isOpinion = index % 3 == 0
            let isRight = (index + shift) % 7 != 0
            let sure = 0.55 + Double(index * 7 % 40) / 100
            let probability = isOpinion == isRight ? sure : 1 - sure
            let text = "\(hostile[index % hostile.count]) number \(index) of all these sentences"
            return EvaluatedSentence(
                id: "s\(index)", file: "data <1>.tsv", line: index + 2, text: text, isOpinion: isOpinion,
                probability: probability, isPredictedOpinion: probability >= 0.5, group: "d\(index / 5)",
                attributes: [
                    "voice": index % 4 == 0 ? "quoted" : "author", "role": "body", "<b>": "&\(index % 2)",
                ],
                contributions: [
                    Contribution(
                        feature: "word", term: "number", range: range(of: "number", in: text), value: 0.5,
                        weight: 2, contribution: 1),
                    Contribution(
                        feature: "intercept", term: nil, range: nil, value: 1, weight: -0.25,
                        contribution: -0.25),
                    Contribution(
                        feature: "word", term: "<b>", range: 900_000..<1_000_000, value: 1, weight: -0.2,
                        contribution: -0.2),
                ])
        }
    }

    private static func range(of word: String, in text: String) -> Range<Int> {
        let (bytes, wanted) = (Array(text.utf8), Array(word.utf8))
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return start..<start + wanted.count
    }

    static let source = EvaluationSource(
        model: "sample <model>", files: ["data <1>.tsv"], threshold: 0.5,
        thresholdOrigin: "train | out of fold",
        unlabelledCount: 1)

    /// Measured with a baseline that errs elsewhere, and with gates that pass and fail.
    static func report(
        gates: [Gate] = [.minimum(.macroF1, 0.5), .maximum(.brier, 0.01), .noRegression(.macroF1)],
        baseline: [EvaluatedSentence] = sentences(shift: 3)
    ) throws -> EvaluationReport {
        try EvaluationReport(
            measuring: sentences(), of: source,
            demands: .init(
                slices: ["voice", "<b>"], baseline: .predictions(name: "before & after", baseline),
                gates: gates),
            bootstrap: Bootstrap(draws: 100))
    }

    static func files() throws -> EvaluationFiles { EvaluationFiles(of: try report(), version: "1.2.3") }
}
