import ArgumentParser
import StanceKit

/// What `score` checks, and what it is to fail on.
struct CheckOptions: ParsableArguments {
    @Option(help: "Fail if more than this share of a text's judged sentences is opinion, such as 10%.")
    var maxOpinion: ShareValue?

    @Option(help: "The voices that are checked: author, attributed, quoted.")
    var voice: [Voice] = [.author]

    @Option(help: "Fail on each sentence of opinion, or also on those to review.")
    var failOn: CopyPolicy.Strictness?

    @Option(help: "A file of findings that do not count any more; only new ones fail.")
    var baseline: String?

    @Option(help: "Write all findings of now into such a file, and fail on none.")
    var writeBaseline: String?

    var policy: CopyPolicy {
        CopyPolicy(maximumOpinion: maxOpinion?.share, voices: Set(voice), failsOn: failOn)
    }

    /// Whether a check is asked for.
    var areAsked: Bool { policy.demandsAnything || baseline != nil || writeBaseline != nil }

    func validate() throws {
        if baseline != nil || writeBaseline != nil, !policy.demandsAnything {
            throw ValidationError("a baseline is one of what fails: add --max-opinion or --fail-on")
        }
    }

    /// The findings that are known, if there is a file of them.
    func known() throws -> FindingBaseline? {
        guard let baseline else { return nil }
        let text = try Document(name: baseline, bytes: try InputFile.bytes(at: baseline))
        return FindingBaseline(parsing: String(decoding: text.bytes, as: UTF8.self))
    }
}

extension CopyPolicy.Strictness: ExpressibleByArgument {}
extension Voice: ExpressibleByArgument {}
