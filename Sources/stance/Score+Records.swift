import ArgumentParser
import StanceKit

extension Score {
    /// Scores a file of records, one record in and one out; those refused are printed one by one, and counted.
    func scoreRecords(
        at path: String, _ kind: RecordKind, with classifier: StanceClassifier, into sink: inout ResultSink,
        _ failures: inout FailureLog
    ) throws {
        if json || summary {
            throw ValidationError("\(path): --json and --summary are for texts; records have --format")
        }
        let name = path == "-" ? "stdin" : path
        let file = try RecordFile(parsing: try InputFile.expandedBytes(at: path), file: name, kind: kind)
        let written = try recordFormat(for: kind, path: path)
        guard let renderer = RecordRenderer(for: file, as: written, top: top.count) else {
            throw ValidationError(
                "\(path): the fields of JSON objects do not fit into a table; use --format jsonl")
        }
        var refused = file.refusals.count
        for refusal in file.refusals { try failures.add(refusal) }
        sink.write(renderer.header)
        let options = decisions.scoring(explains: written == .jsonLines)
        var share = classifier.baseRateCheck(of: options, inContext: false)
        try classifier.score(file, options: options) { record, score in
            share.add(score)
            do {
                sink.write(try renderer.line(of: record, score))
            } catch {
                refused += 1
                try failures.add(error)
            }
        }
        report(share)
        if refused > 0 {
            let all = file.records.count + file.refusals.count
            Terminal.flush()
            Terminal.report("stance: \(name): \(all) records in, \(all - refused) out, \(refused) refused")
        }
    }

    /// How a file's records are written: as asked for, or as they came.
    private func recordFormat(for kind: RecordKind, path: String) throws -> RecordRenderer.Format {
        switch format {
        case .jsonl: .jsonLines
        case .tsv: .table(.tsv)
        case .csv: .table(.csv)
        case .text, .html, .sarif, .github, .junit:
            throw ValidationError("\(path): records are printed as jsonl, tsv or csv")
        case nil:
            switch kind {
            case .jsonl: .jsonLines
            case .csv: .table(.csv)
            case .tsv, .fasttext: .table(.tsv)
            }
        }
    }

    /// The dialect of `--format tsv` or `csv`.
    var tableDialect: Table.Dialect? {
        switch format {
        case .tsv: .tsv
        case .csv: .csv
        case .text, .jsonl, .html, .sarif, .github, .junit, nil: nil
        }
    }
}

extension InputFormat: ExpressibleByArgument {
    /// Makes a format from its name.
    public init?(argument: String) { self.init(name: argument) }

    /// The names, for help and completion.
    public static var allValueStrings: [String] { allCases.map(\.name) }

    static var names: String { allValueStrings.joined(separator: ", ") }
}
