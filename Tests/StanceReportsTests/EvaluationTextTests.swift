import StanceEvaluation
import StanceReports
import Testing

@Suite struct EvaluationTextTests {
    private func report(named name: String) -> EvaluationReport {
        let observations = (0..<40).map { index in
            Observation(
                isOpinion: index % 2 == 0, probability: Double(index % 7) / 6, threshold: 0.5,
                group: "\(index % 5)")
        }
        return EvaluationReport(
            model: name, files: [name], threshold: 0.5, thresholdOrigin: name, unlabelledCount: 1,
            misplacedCount: 2,
            overall: .init(observations: observations),
            slices: [.init(attribute: name, value: name, observations: observations)])
    }

    @Test func noControlCharacterReachesTheTerminal() {
        let text = EvaluationText(style: .init(width: 80, usesColour: false))
            .render(report(named: "a\u{1B}[31m\u{202E}\u{9B}b"))
        #expect(text.contains("labelled sentence"))
        #expect(
            text.unicodeScalars.allSatisfy {
                $0 == "\n" || !($0.properties.generalCategory == .control || $0.properties.isBidiControl)
            })
    }

    @Test func markdownRowsHaveAllTheirColumns() {
        let text = EvaluationMarkdown().render(report(named: "news-en"))
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| news-en news-en |") }
        #expect(rows.map { $0.split(separator: "|").count } == [7])
    }
}
