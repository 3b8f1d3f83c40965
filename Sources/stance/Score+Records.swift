import ArgumentParser
import StanceKit

extension Score {
    /// Scores a file of records, one record in and one out; those refused are printed one by one, and counted.
    func scoreRecords(
        at path: String, _ kind: RecordKind, with classifier: StanceClassifier, into sink: inout ResultSink,
        _ failures: inout FailureLog
    ) throws {
        let (file, written) = try records(at: path, kind)
        guard let renderer = RecordRenderer(for: file, as: written, top: top.count) else {
            throw noTable(path)
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
        reportRefused(refused, of: file)
    }

    /// The records of a file, and how they are to be written.
    func records(at path: String, _ kind: RecordKind, textName: String? = nil) throws -> (
        file: RecordFile, format: RecordRenderer.Format
    ) {
        if json || summary {
            throw ValidationError("\(path): --json and --summary are for texts; records have --format")
        }
        let file = try RecordFile(
            parsing: try bytes(at: path), file: path == "-" ? "stdin" : path, kind: kind,
            textName: textName)
        return (file, try recordFormat(for: kind, path: path))
    }

    func noTable(_ path: String) -> ValidationError {
        ValidationError("\(path): the fields of JSON objects do not fit into a table; use --format jsonl")
    }

    /// Says how many records came out, if not all did.
    func reportRefused(_ refused: Int, of file: RecordFile) {
        guard refused > 0 else { return }
        let all = file.records.count + file.refusals.count
        Terminal.flush()
        Terminal.report("stance: \(file.file): \(all) records in, \(all - refused) out, \(refused) refused")
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
