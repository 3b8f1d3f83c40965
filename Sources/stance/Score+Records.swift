import ArgumentParser
import StanceKit

extension Score {
    /// Scores a file of records, one record in and one out; those refused are printed one by one, and counted.
    ///
    /// A file is read and scored piece by piece, unless its records say which belong together or its rows may run over lines.
    func scoreRecords(
        at path: String, _ kind: RecordKind, with classifier: StanceClassifier, in run: inout ScoringRun
    ) throws {
        let written = try recordFormat(for: kind, path: path)
        var pieces = try recordPieces(at: path, kind)
        let renderer = RecordRenderer(for: pieces.head, as: written, top: top.count)
        guard let renderer else { throw noTable(path) }
        run.sink.write(renderer.header)
        let options = decisions.scoring(
            explained: written == .jsonLines ? .all : .none, explanationLimit: top.count)
        let unscored = classifier.baseRateCheck(of: options, inContext: false)
        var share = unscored
        let scorer = SentenceScorer(classifier, options: options)
        let scorers = WorkerPool(count: threadCount) { scorer }
        var count = 0
        var refused = 0
        try scorers.forEachResult(of: { () -> (file: RecordFile, count: Int)? in
            guard let file = try pieces.next() else { return nil }
            defer { count += file.records.count }
            return (file, count)
        }) { item, scorer in
            ScoredRecords(item.file, after: item.count, with: &scorer, renderer, share: unscored)
        } _: { part in
            for refusal in part.refusals { try run.failures.add(refusal) }
            for failure in part.failures { try run.failures.add(failure) }
            refused += part.refusals.count + part.failures.count
            run.sink.write(part.bytes)
            share.add(part.share)
        }
        report(share)
        reportRefused(refused, of: count + pieces.refusalCount, in: pieces.head.file)
    }

    private func recordPieces(at path: String, _ kind: RecordKind) throws -> RecordPieces {
        try refuseWholeTexts(path)
        let name = path == "-" ? "stdin" : path
        guard invalidUTF8 == .fail, kind != .csv else {
            return RecordPieces(try RecordFile(parsing: try bytes(at: path), file: name, kind: kind))
        }
        return try RecordPieces(at: path, name: name, kind)
    }

    private func refuseWholeTexts(_ path: String) throws {
        if json || summary {
            throw ValidationError("\(path): --json and --summary are for texts; records have --format")
        }
    }

    /// The records of a file, and how they are to be written.
    func records(at path: String, _ kind: RecordKind, textName: String? = nil) throws -> (
        file: RecordFile, format: RecordRenderer.Format
    ) {
        try refuseWholeTexts(path)
        let file = try RecordFile(
            parsing: try bytes(at: path), file: path == "-" ? "stdin" : path, kind: kind,
            textName: textName)
        return (file, try recordFormat(for: kind, path: path))
    }

    func noTable(_ path: String) -> ValidationError {
        ValidationError("\(path): the fields of JSON objects do not fit into a table; use --format jsonl")
    }

    /// Says how many records came out, if not all did.
    func reportRefused(_ refused: Int, of all: Int, in file: String) {
        guard refused > 0 else { return }
        Terminal.flush()
        Terminal.report("stance: \(file): \(all) records in, \(all - refused) out, \(refused) refused")
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
