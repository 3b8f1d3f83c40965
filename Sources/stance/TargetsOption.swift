import ArgumentParser
import StanceKit

/// `--target` and `--targets`.
struct TargetsOption: ParsableArguments {
    @Option(help: "Whom or what to look at: NAME,NAME.")
    var target: String?

    @Option(help: "A file of targets, a line each: NAME or NAME: ALIAS, ALIAS.")
    var targets: String?

    func validate() throws {
        if let target, names(in: target).isEmpty { throw ValidationError("--target names nobody") }
    }

    private func names(in list: String) -> [String] {
        list.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }.filter { !$0.isEmpty }
            .map(String.init)
    }

    /// The targets that are meant; those named on the command line first, with the file's aliases if it has them.
    func load() throws -> [Target] {
        let listed = try targets.map { path in
            let text = try Document(name: path, bytes: try InputFile.bytes(at: path))
            return try Target.all(parsing: String(decoding: text.bytes, as: UTF8.self), file: path)
        }
        guard let target else { return listed ?? [] }
        return names(in: target).map { name in
            listed?.first { $0.name == name } ?? Target(name: name)
        }
    }
}
