import ArgumentParser
import StanceKit

extension Evaluate {
    /// Measures a model of labels.
    func evaluateLabels(_ classifier: LabelClassifier) throws {
        try refuseForLabels(classifier)
        let target = try targetOption.use(of: classifier)
        let corpus = LabelCorpus(
            joining: try data.map {
                try LabelInput.corpus($0, for: classifier, target: targetOption.target, columns: columns)
            })
        guard !corpus.samples.isEmpty else { throw ToolError.nothingToMeasure(data) }
        Terminal.reportProgress("measuring \(corpus.samples.count) sentences …")
        let report = LabelReport(
            model: classifier.manifest.name, files: data, labels: classifier.labels,
            leading: classifier.leadingLabels, unlabelledCount: corpus.unlabelledCount,
            otherTargetCount: corpus.otherTargetCount, target: target,
            observations: try classifier.observations(of: corpus))
        let asJSON = json || format == .json
        Terminal.write(
            asJSON ? report.json.pretty : LabelReportText(style: Terminal.style).render(report))
    }

    private func refuseForLabels(_ classifier: LabelClassifier) throws {
        try decisions.refuse(for: classifier)
        let given = [
            slice.isEmpty ? nil : "--slice", baseline == nil ? nil : "--baseline",
            min.isEmpty ? nil : "--min",
            max.isEmpty ? nil : "--max", report == nil ? nil : "--report",
            writeBaseline == nil ? nil : "--write-baseline", summary == nil ? nil : "--summary",
            format == nil || format == .text || format == .json ? nil : "--format \(format?.rawValue ?? "")",
        ].compactMap(\.self)
        if let first = given.first {
            throw ValidationError(
                "\(first) is for models of opinion and reporting; models of labels are measured as text or --json"
            )
        }
    }
}
