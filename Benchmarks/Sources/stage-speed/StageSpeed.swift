import StanceKit

/// Times each stage of scoring alone, in this process, or says what memory allows; prints one JSON object.
///
///     stage-speed MODEL.stance SENTENCES.tsv
///     stage-speed --memory
@main
enum StageSpeed {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments == ["--memory"] {
            print(MachineLimits().json.compact)
            return
        }
        guard arguments.count == 2 else {
            fatalError("usage: stage-speed MODEL.stance SENTENCES.tsv, or stage-speed --memory")
        }
        let classifier = try StanceClassifier(contentsOf: arguments[0])
        let table = try RecordFile(
            parsing: try InputFile.bytes(at: arguments[1]), file: arguments[1], kind: .tsv)
        print(try Stages(of: table.records.map(table.text), with: classifier).json.compact)
    }
}
