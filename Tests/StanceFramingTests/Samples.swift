import StanceFeatures
import StanceFraming
import StanceText

/// Material that several tests share.
enum Samples {
    /// A passage of a text.
    static func passage(_ text: String, name: String = "a.txt") -> Passage {
        Passage(Reading(of: Document(name: name, text: text)))
    }

    /// The running text of a seed.
    static func seed(_ number: Int) throws -> Passage {
        let names = [
            "000_8b4ee19b6efb62e2", "001_6960f8cc3748e25c", "002_132cfa176275bae0", "003_8e2133d341654a3f",
            "004_06a713c4930c40d3",
        ]
        let name = "seeds/\(names[number]).txt"
        return Passage(Reading(of: try Document(name: name, bytes: try CheckoutFile(name).bytes)))
    }

    /// A lexicon of words.
    static func lexicon(_ category: String, _ entries: String...) throws -> Lexicon {
        try Lexicon(
            parsing: "# category: \(category)\n# definition: d\n# source: s\n# licence: CC0-1.0\n"
                + entries.map { $0 + "\t2\t-\n" }.joined(), file: "\(category).lex")
    }

    /// The five generic frames that are shipped.
    static func generic() throws -> FrameVocabulary {
        let names = ["conflict", "economic-consequences", "human-interest", "morality", "responsibility"]
        return try FrameVocabulary(
            name: "generic5",
            lexicons: try names.map {
                let file = "Training/frames/generic5/\($0).lex"
                return try Lexicon(parsing: try CheckoutFile(file).text, file: file)
            })
    }
}
