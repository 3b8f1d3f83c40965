import ArgumentParser
import StanceKit

/// The tool: one subcommand a file in this folder.
@main
struct Stance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stance",
        abstract:
            "Tells, sentence by sentence, whether a news text's author reports or voices an opinion, and why.",
        discussion: """
            stance score article.txt            the sentences worth looking at
            stance explain article.txt:12       why the sentence on line 12 scored as it did
            stance train                        trains the shipped model again from this repository

            Exit codes: 0 done; 1 a check or gate failed; 2 bad data or model; 64 usage; 66 no such input; 74 input or output failed; \
            130 interrupted.
            """,
        version: "stance \(StanceVersion.current)",
        subcommands: [
            Score.self, Explain.self, Profile.self, Compare.self, Train.self, Evaluate.self, Split.self,
            Audit.self, Inspect.self,
        ])

    static func main() {
        ExitStatus.ignoreBrokenPipes()
        ExitStatus.endOnInterrupt()
        do {
            var command = try parseAsRoot(OptionalValues.completed(Array(CommandLine.arguments.dropFirst())))
            try command.run()
            Terminal.flush()
        } catch {
            ExitStatus.end(with: error)
        }
    }
}
