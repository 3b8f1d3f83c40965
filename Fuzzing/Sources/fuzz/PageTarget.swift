import StanceKit

/// A text is scored and printed in every format: no control character of the text comes through but tab and line end.
enum PageTarget {
    private static let classifier = {
        let path = "Tests/StanceKitTests/Fixtures/format-1.stance"
        guard let classifier = try? StanceClassifier(contentsOf: path) else {
            preconditionFailure("\(path) cannot be read: the fuzzer runs in the checkout's folder")
        }
        return classifier
    }()

    static func run(_ bytes: [UInt8]) {
        guard let text = try? ExtractedText(of: bytes, name: "t", markup: .text) else { return }
        let article = classifier.article(text, options: .init())
        let score = article.score
        for sentence in score.sentences {
            guard let probability = sentence.probability, let logit = sentence.logit else { continue }
            precondition(probability >= 0 && probability <= 1 && logit.isFinite, "\(probability), \(logit)")
        }
        let table = SentenceTable(dialect: .tsv)
        var rows: [UInt8] = []
        for sentence in score.sentences { table.append(sentence, to: &rows) }
        let pages: [(String, String)] = [
            ("html", ArticleHTML().render([article])), ("json", score.json(top: nil).pretty),
            ("text", DocumentText(style: TextStyle(width: 80, usesColour: false), limit: nil).render(score)),
            ("tsv", String(decoding: rows, as: UTF8.self)),
        ]
        for (name, page) in pages {
            precondition(
                page.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 },
                "\(name) lets a control character through")
        }
    }
}
