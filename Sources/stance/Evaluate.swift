import ArgumentParser
import StanceKit

/// `stance evaluate MODEL DATA…`: how good a model is on labelled data.
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures a model on labelled sentences, with 95 % intervals.",
        discussion: """
            DATA are tables (.tsv, .csv) with the columns sentence and label (opinion/reporting or SUBJ/OBJ), and as far as they have them \
            sentence_id, group (the document, for intervals), voice, role, genre. With the columns document, byteStart and byteEnd \
            the sentences are read in their documents.
            """)

    @Argument(help: "A model file, or the name of a shipped model.")
    var model: String

    @Argument(help: "Labelled tables.")
    var data: [String]

    @Option(help: "Columns to cut the data by, instead of voice, role and genre.")
    var slice: [String] = []

    @Option(help: "The probability from which on a sentence counts as opinion, instead of the model's own.")
    var threshold: Double?

    @Flag(help: "Print one JSON document.")
    var json = false

    @Option(help: "Also write metrics.json, report.md and predictions.jsonl into this folder.")
    var report: String?

    /// Cut by where a table has them.
    private static let usualSlices = ["voice", "role", "genre"]

    func validate() throws {
        if data.isEmpty { throw ValidationError("name at least one labelled table") }
        if let threshold, !(0...1).contains(threshold) {
            throw ValidationError("--threshold \(threshold) is not between 0 and 1")
        }
    }

    func run() throws {
        let classifier = try StanceClassifier(contentsOf: try ModelLocator().path(for: model))
        let corpus = LabelledCorpus(joining: try data.map { try LabelledInput.read($0).corpus })
        guard !corpus.samples.isEmpty else { throw ToolError.nothingToMeasure(data) }
        let known = Set(corpus.samples.flatMap(\.row.attributes.keys)).sorted()
        if let unknown = slice.first(where: { !known.contains($0) }) {
            throw ToolError.unknownSlice(unknown, known: known)
        }
        let options = StanceClassifier.Options(threshold: threshold)
        let result = classifier.evaluation(
            of: corpus, files: data, slicingBy: slice.isEmpty ? Self.usualSlices : slice, options: options)
        let renderer = EvaluationText(style: Terminal.style)
        Terminal.write(json ? result.json.pretty : renderer.render(result))
        if let report {
            try OutputFile.makeFolder(report)
            try OutputFile.replace("\(report)/metrics.json", with: Array(result.json.pretty.utf8))
            try OutputFile.replace("\(report)/report.md", with: Array(renderer.renderMarkdown(result).utf8))
            let lines = zip(corpus.samples, classifier.scores(of: corpus, options: options)).map {
                sample, score in
                let gold: JSON.Field = .init("gold", .string(sample.isOpinion ? "opinion" : "reporting"))
                return score.json(top: 5).adding(gold).compact + "\n"
            }.joined()
            try OutputFile.replace("\(report)/predictions.jsonl", with: Array(lines.utf8))
        }
    }
}
