import StanceKit

/// Times each stage of scoring alone, in this process, and what memory allows; prints one JSON object.
///
///     stage-speed MODEL.stance SENTENCES.tsv
@main
enum StageSpeed {
    static func main() throws {
        guard CommandLine.arguments.count == 3 else {
            fatalError("usage: stage-speed MODEL.stance SENTENCES.tsv")
        }
        let classifier = try StanceClassifier(contentsOf: CommandLine.arguments[1])
        let path = CommandLine.arguments[2]
        let table = try RecordFile(parsing: try InputFile.bytes(at: path), file: path, kind: .tsv)
        let stages = Stages(of: table.records.map(\.text), with: classifier)
        let limits = MachineLimits()
        let json = JSON.object([
            .init("sentences", .int(stages.sentences)), .init("bytes", .int(stages.bytes)),
            .init("tokens", .int(stages.tokens)),
            .init("lookUps", .int(stages.lookUps)),
            .init("sparseElements", .int(stages.sparseElements)),
            .init("denseColumns", .int(stages.denseColumns)),
            .init("vocabularyBytes", .int(stages.vocabularyBytes)),
            .init("weightBytes", .int(stages.weightBytes)),
            .init("seconds", .object(stages.seconds.map { .init($0.stage, .double($0.seconds)) })),
            .init("readGigabytesPerSecond", .double(limits.readGigabytesPerSecond)),
            .init(
                "gathers",
                .array(
                    limits.gathers.map {
                        .object([
                            .init("bytes", .int($0.bytes)), .init("nanoseconds", .double($0.gathered)),
                            .init("chasedNanoseconds", .double($0.chased)),
                        ])
                    })),
        ])
        print(json.compact)
    }
}
