import ArgumentParser
import StanceKit

/// `stance compare A B`: what sets two texts or groups of texts apart, and what both tell.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compares two texts, folders, or groups of a table: words, frames, voices, shared facts.",
        discussion: """
            Words and phrases by log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); sentences that tell the \
            same in other words side by side. It counts vocabulary and gives no verdict.

            stance compare one.txt other.txt --format html -o page.html
            stance compare all.tsv --by outlet --groups Herald,Courier
            """)

    /// How comparisons are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html
    }

    @Argument(help: "Two files or folders; with --by one table.")
    var paths: [String]

    @Option(help: "Compare the rows of a table by this column.")
    var by: String?

    @Option(help: "The two values of the column to compare: A,B. (default: both, if there are two)")
    var groups: String?

    @OptionGroup var framesOption: FramesOption

    @Option(help: "How to print: \(Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format = Format.text

    @OptionGroup var modelOption: ModelOption

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    func validate() throws {
        if by == nil, paths.count != 2 {
            throw ValidationError("name two texts or folders, or a table and --by")
        }
        if by != nil, paths.count != 1 { throw ValidationError("--by compares groups of one table") }
        if by == nil, groups != nil { throw ValidationError("--groups goes with --by") }
        if let groups, groups.split(separator: ",").count != 2 {
            throw ValidationError("--groups \(groups) is not two values: A,B")
        }
    }

    func run() throws {
        let options = ProfileOptions(vocabulary: try framesOption.load())
        let classifier = try modelOption.load()
        let sides = try by.map { try groups(of: paths[0], by: $0, classifier) } ?? texts(classifier)
        for side in sides where side.passages.allSatisfy(\.passage.sentences.isEmpty) {
            throw ToolError.emptyDocument(side.name)
        }
        let report = classifier.comparison(of: sides[0], with: sides[1], options: options)
        var sink = ResultSink(path: output)
        switch format {
        case .text: sink.write(ComparisonText(style: Terminal.style).render(report))
        case .json: sink.write(report.json.pretty)
        case .markdown: sink.write(ComparisonMarkdown().render(report))
        case .html: sink.write(ComparisonHTML().render(report))
        }
        try sink.finish()
    }

    private func texts(_ classifier: StanceClassifier) throws -> [StanceClassifier.ComparedTexts] {
        try paths.map { path in
            // A comparison without one of its texts would be another comparison.
            var failures = FailureLog()
            let files = try InputPaths.expand([path], &failures)
            try failures.finish()
            return .init(
                name: path,
                passages: try files.flatMap { classifier.passages(of: try TextInput.read($0)) })
        }
    }

    private func groups(of path: String, by column: String, _ classifier: StanceClassifier) throws
        -> [StanceClassifier.ComparedTexts]
    {
        let document = try Document(name: path, bytes: try InputFile.expandedBytes(at: path))
        let table = try Table(
            parsing: String(decoding: document.bytes, as: UTF8.self), file: path, dialect: .init(path: path))
        let (text, group) = (
            try table.requiredColumn(["sentence", "text"]), try table.requiredColumn([column])
        )
        let values = Set(table.rows.map { $0.fields[group] }).sorted()
        let wanted = groups.map { $0.split(separator: ",").map(String.init) } ?? values
        guard wanted.count == 2, wanted.allSatisfy(values.contains) else {
            throw ToolError.groupsAreNotTwo(file: path, column: column, values: values)
        }
        return wanted.map { value in
            let rows = table.rows.filter { $0.fields[group] == value }
            let passage = classifier.passage(
                ofSentences: rows.map { $0.fields[text] }, lines: rows.map(\.line), name: value, file: path)
            return .init(name: value, passages: [passage])
        }
    }
}
