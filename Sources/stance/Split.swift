import ArgumentParser
import StanceKit

/// `stance split DATA -o DIR`: training, dev and test splits that share neither documents nor sentences.
struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Splits labelled tables by document, in proportion, with near-duplicates kept together.",
        discussion: """
            Rows come out as they were written. Documents that share a sentence, or nearly, go to the same split. The same rows and \
            seed give the same files, in whatever order the documents come.

            stance split all.tsv -o splits --hold-out brief=wire,blog
            """)

    @Argument(help: "Tables (.tsv, .csv) with a column sentence; several must have the same columns.")
    var data: [String]

    @Option(name: .shortAndLong, help: "The folder to write train, dev and test into.")
    var output: String

    @Option(help: "The column whose values are kept whole. (default: group, if there is one)")
    var by: String?

    @Option(help: "Percentages of the rows for train/dev/test or train/test.")
    var shares = SplitShares(percentages: [80, 10, 10])

    @Option(help: "Columns that all splits should have in proportion. (default: label,genre, if there are)")
    var stratify: String?

    @Option(help: "Values that only the test split may have: COLUMN=VALUE,VALUE.")
    var holdOut: [HeldOutValues] = []

    @Option(help: "What equal choices are drawn from.")
    var seed: UInt64 = 1

    @Flag(help: "Print one JSON document.")
    var json = false

    func validate() throws {
        if data.isEmpty { throw ValidationError("name at least one table") }
    }

    func run() throws {
        let inputs = try data.map(read)
        for input in inputs where input.table.columns != inputs[0].table.columns {
            throw ToolError.columnsDiffer(input.table.file, inputs[0].table.file)
        }
        let options = CorpusSplit.Options(
            targets: shares.targets, groupColumn: by,
            strata: stratify.map { $0.split(separator: ",").map(String.init) },
            heldOut: holdOut.map(\.heldOut), seed: seed)
        let split = try CorpusSplit(of: inputs, options: options)
        let isCSV = Table.Dialect(path: data[0]) == .csv
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        let paths = options.targets.map { "\(folder)/\($0.name).\(isCSV ? "csv" : "tsv")" }
        if let path = paths.first(where: { path in data.contains { InputFile.areSame($0, path) } }) {
            throw ToolError.overwritesInput(path)
        }
        try OutputFile.makeFolder(folder)
        for (path, bytes) in zip(paths, split.files) { try OutputFile.replace(path, with: bytes) }
        let report = split.report(paths: paths)
        Terminal.write(json ? report.json.pretty : SplitText(style: Terminal.style).render(report))
    }

    private func read(_ path: String) throws -> CorpusSplit.Input {
        let document = try Document(name: path, bytes: try InputFile.expandedBytes(at: path))
        let table = try Table(
            parsing: String(decoding: document.bytes, as: UTF8.self), file: path, dialect: .init(path: path))
        return .init(table: table, bytes: document.bytes)
    }
}
