import StanceKit

/// A lexicon is read, checked and compiled.
enum LexiconTarget {
    static func run(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self),
            let lexicon = try? Lexicon(parsing: text, file: "t.lex")
        else { return }
        _ = try? LexiconIndex([lexicon])
    }
}
