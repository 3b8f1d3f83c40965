import ArgumentParser
import StanceKit

extension Score {
    /// Scores texts and records with a model of labels.
    func scoreLabels(_ classifier: LabelClassifier) throws {
        try decisions.refuse(for: classifier)
        let target = try targetOption.use(of: classifier)
        var sink = ResultSink(path: output)
        var failures = FailureLog()
        let table = tableDialect.map {
            SentenceTable(dialect: $0, labels: classifier.labels, target: target)
        }
        var header = table?.header
        for path in try InputPaths.expand(paths, &failures) {
            do {
                switch input ?? InputFormat(path: path) {
                case .records(let kind):
                    try labelRecords(at: path, kind, with: classifier, target, into: &sink, &failures)
                case .document(let markup):
                    let text = try ExtractedText(
                        of: try bytes(at: path), name: path == "-" ? "stdin" : path,
                        markup: markup)
                    let document = classifier.score(
                        text, options: .init(roles: Set(role), explains: table == nil, target: target))
                    guard !document.sentences.isEmpty else { throw ToolError.emptyDocument(document.file) }
                    if let line = header.take() { sink.write(line) }
                    sink.write(render(document, table))
                }
            } catch {
                try failures.add(error)
            }
        }
        try sink.finish()
        try failures.finish()
    }

    private func render(_ document: LabelDocument, _ table: SentenceTable?) -> String {
        if json { return document.json(top: top.count).pretty }
        if let table { return document.sentences.map(table.row).joined() }
        guard format == .jsonl else {
            return LabelText(style: Terminal.style, limit: all ? nil : limit).render(document)
        }
        let lines = document.sentences.map { $0.json(top: top.count).compact + "\n" }.joined()
        return summary ? lines + document.summaryJSON.compact + "\n" : lines
    }

    /// Labels a file of records, one in and one out; the column that the model learned from is looked for first.
    private func labelRecords(
        at path: String, _ kind: RecordKind, with classifier: LabelClassifier, _ target: TargetUse?,
        into sink: inout ResultSink, _ failures: inout FailureLog
    ) throws {
        let (file, written) = try records(at: path, kind, textName: classifier.manifest.columns.text)
        guard
            let renderer = RecordRenderer(
                for: file, as: written, labels: classifier.labels, target: target, top: top.count)
        else { throw noTable(path) }
        var refused = file.refusals.count
        for refusal in file.refusals { try failures.add(refusal) }
        sink.write(renderer.header)
        let options = LabelClassifier.Options(explains: written == .jsonLines, target: target)
        try classifier.score(file, options: options) { record, score in
            do {
                var line: [UInt8] = []
                try renderer.append(record, of: file, score, to: &line)
                sink.write(line)
            } catch {
                refused += 1
                try failures.add(error)
            }
        }
        reportRefused(refused, of: file.records.count + file.refusals.count, in: file.file)
    }
}
