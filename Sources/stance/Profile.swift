import ArgumentParser
import StanceKit

/// `stance profile`: whose words a text consists of, where the author's voice shifts, and which frames' words it uses.
struct Profile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Profiles texts: voices, voice shift, frame vocabulary, devices, targets.",
        discussion: """
            Counts vocabulary and gives no verdict. One text is shown in full, several in one table with a line each; --full shows each in \
            full. Rates are per 1,000 words of running text, with exact Poisson intervals.

            stance profile --split-at shift article.txt
            stance profile --target NATO,Russia --chart frames.svg one.txt other.txt
            """)

    /// How profiles are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, html, tsv
    }

    @Argument(help: "Files, folders of texts, or - for standard input.")
    var paths: [String] = []

    @Option(
        name: .customLong("validate"),
        help:
            "Instead of profiling texts, measure the frame vocabulary on a table of labelled paragraphs (columns paragraph_id, text, FRAME, second-FRAME)."
    )
    var labelledTable: String?

    @OptionGroup var framesOption: FramesOption

    @OptionGroup var targetsOption: TargetsOption

    @OptionGroup var twinsOption: TwinsOption

    @Option(help: "Cut each text in two: at its voice shift (shift), or before a line (a number).")
    var splitAt: CutOption?

    @Option(help: "How to print: text, json, markdown or html; with --validate text or tsv.")
    var format = Format.text

    @Flag(help: "With several texts: show each in full.")
    var full = false

    @Option(help: "Also write the frame profiles of all texts as a chart (SVG) to this file.")
    var chart: String?

    @OptionGroup var modelOption: ModelOption

    @Option(name: .shortAndLong, help: "Write to this file instead of standard output.")
    var output: String?

    func validate() throws {
        if labelledTable == nil, paths.isEmpty { throw ValidationError("name at least one text") }
        if labelledTable != nil, !paths.isEmpty { throw ValidationError("--validate takes no texts") }
        if (format == .tsv) != (labelledTable != nil), format != .text {
            throw ValidationError(
                "--format \(format.rawValue) is for \(format == .tsv ? "--validate" : "texts")")
        }
        if chart != nil, labelledTable != nil { throw ValidationError("--chart is for texts") }
    }

    func run() throws {
        if let labelledTable { return try measure(on: labelledTable) }
        let options = ProfileOptions(
            vocabulary: try framesOption.load(), targets: try targetsOption.load(),
            twins: try twinsOption.load(),
            cut: splitAt?.cut)
        let classifier = try modelOption.load()
        var sink = ResultSink(path: output)
        var failures = FailureLog()
        var profiles: [TextProfile] = []
        let files = try InputPaths.expand(paths, &failures)
        for path in files {
            do {
                let passages = classifier.passages(of: try TextInput.read(path), cut: options.cut)
                guard passages.contains(where: { !$0.passage.sentences.isEmpty }) else {
                    throw ToolError.emptyDocument(path)
                }
                profiles += passages.map {
                    classifier.profile(of: [$0], named: $0.passage.name, options: options)
                }
            } catch {
                try failures.add(error)
            }
        }
        if !profiles.isEmpty {
            let report = ProfileReport(vocabulary: options.vocabulary.name, profiles: profiles)
            sink.write(render(report, inFull: full || files.count == 1))
            if let chart { try OutputFile.replace(chart, with: Array(FrameChart(of: report).svg.utf8)) }
        }
        try sink.finish()
        try failures.finish()
    }

    /// Measures the vocabulary on labelled paragraphs.
    private func measure(on path: String) throws {
        let vocabulary = try framesOption.load()
        let document = try Document(name: path, bytes: try InputFile.expandedBytes(at: path))
        let table = try Table(
            parsing: String(decoding: document.bytes, as: UTF8.self), file: path, dialect: .init(path: path))
        let paragraphs = try LabelledParagraph.all(in: table, frames: vocabulary.frames.map(\.name))
        let validation = FrameValidation(of: vocabulary, on: paragraphs)
        guard !validation.frames.isEmpty else { throw ToolError.nothingToMeasure([path]) }
        let renderer = ValidationText(style: Terminal.style)
        var sink = ResultSink(path: output)
        sink.write(
            format == .tsv ? renderer.renderTable(validation) : renderer.render(validation, file: path))
        try sink.finish()
    }

    private func render(_ report: ProfileReport, inFull: Bool) -> String {
        switch format {
        case .text:
            let renderer = ProfileText(style: Terminal.style)
            return inFull ? renderer.renderDetails(report) : renderer.renderOverview(report)
        case .markdown: return ProfileMarkdown().render(report)
        case .html: return ProfileHTML().render(report)
        case .json, .tsv: return report.json.pretty
        }
    }
}
