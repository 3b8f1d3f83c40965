/// What an input is given to.
enum Target: String, CaseIterable {
    case model, text, html, markdown, tsv, csv, jsonl, labels, gzip, recipe, lexicon, page

    /// Reads an input; a broken promise ends the process, which libFuzzer records as a finding.
    func run(_ bytes: [UInt8]) {
        switch self {
        case .model: ModelTarget.run(bytes)
        case .text: ReadingTarget.run(bytes, .text)
        case .html: ReadingTarget.run(bytes, .html)
        case .markdown: ReadingTarget.run(bytes, .markdown)
        case .tsv: RecordTarget.run(bytes, .tsv)
        case .csv: RecordTarget.run(bytes, .csv)
        case .jsonl: RecordTarget.run(bytes, .jsonl)
        case .labels: LabelTarget.run(bytes)
        case .gzip: CompressionTarget.run(bytes)
        case .recipe: RecipeTarget.run(bytes)
        case .lexicon: LexiconTarget.run(bytes)
        case .page: PageTarget.run(bytes)
        }
    }
}

nonisolated(unsafe) var chosen = Target.text

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
func runOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    chosen.run(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
}
