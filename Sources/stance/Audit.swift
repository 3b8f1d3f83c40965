import ArgumentParser
import StanceKit

/// `stance audit`: what is wrong with lexicons, labelled data, and what a model learned from them.
struct Audit: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract:
            "Audits labelled data, lexicons and a model for duplicates, leaks, contradictions and tells.",
        discussion: """
            DATA are labelled tables, one a split; the training split is called train or comes first. A model is audited with the data it learned from. Without \
            arguments, in a checkout, all that is shipped is audited.

            Findings are errors, warnings or notes. Those that are meant to stay are listed with a reason in the file of --allow: \
            accepted: [{check: lexicon-opposite-kinds, subject: charge, reason: …}]; one that is not needed is a finding.

            Exit codes: 0 clean, or notes only; 1 findings; 2 bad data or model; 64 usage; 66 no such input.
            """)

    @Argument(help: "Labelled tables, and at most one model: a file, or the name of a shipped one.")
    var inputs: [String] = []

    @Option(help: "A folder of lexicons.")
    var lexicons: String?

    @Option(help: "A YAML file of findings that may stay, with reasons.")
    var allow: String?

    @Flag(help: "Print one JSON document.")
    var json = false

    private static let shippedLexicons = "Training/lexicons"
    private static let shippedTables = ["train", "dev", "test"].map { "Training/news-en/\($0).tsv" }
    private static let shippedModel = "news-en"
    private static let shippedAcceptances = "Training/audit.yml"

    private var tablePaths: [String] { inputs.filter(Self.isTable) }
    private var models: [String] { inputs.filter { !Self.isTable($0) } }

    private static func isTable(_ input: String) -> Bool {
        if case .records = InputFormat(path: input) { return true }
        return input == "-"
    }

    func validate() throws {
        if models.count > 1 {
            throw ValidationError("\(models.joined(separator: " and ")): one model at a time")
        }
        if !models.isEmpty, tablePaths.isEmpty, lexicons == nil {
            throw ValidationError(
                "a model is audited with its data or its lexicons; name tables or --lexicons")
        }
    }

    func run() throws {
        let isShipped = inputs.isEmpty && lexicons == nil
        let material = try material(isShipped: isShipped)
        var report = try material.report()
        if let path = allow ?? (isShipped ? Self.shippedAcceptances : nil) {
            let file = try AcceptanceFile(path: path)
            report.accept(file.acceptances, from: file.path)
        }
        Terminal.write(json ? report.json.pretty : AuditText(style: Terminal.style).render(report))
        if !report.isClean { throw ReportedFailures(status: .findings) }
    }

    private func material(isShipped: Bool) throws -> AuditMaterial {
        let folder = isShipped ? Self.shippedLexicons : lexicons
        let tables = try (isShipped ? Self.shippedTables : tablePaths).map { path in
            let read = try LabelledInput.readTable(path)
            return AuditMaterial.TableFile(table: read.table, corpus: read.corpus)
        }
        let files = try folder.map(LexiconInput.read) ?? []
        if let folder, files.isEmpty { throw ToolError.noLexicons(folder) }
        let classifier = try (isShipped ? Self.shippedModel : models.first).map {
            try StanceClassifier(contentsOf: try ModelLocator().path(for: $0))
        }
        return AuditMaterial(
            lexicons: files.map { .init(file: $0.file, lexicon: $0.lexicon) }, tables: tables,
            classifier: classifier)
    }
}
