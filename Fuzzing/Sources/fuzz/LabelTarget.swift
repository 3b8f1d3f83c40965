import StanceKit

/// A labelled table is read as TSV and as CSV, and what it says of places in documents is followed.
enum LabelTarget {
    private static let document = Document(
        name: "d", text: "It rained in Oslo on Monday. “What a shame,” he said.\n")

    static func run(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        for name in ["t.tsv", "t.csv"] {
            guard let table = try? LabelledTable(parsing: text, file: name) else { continue }
            var documents: [String: Document] = [:]
            for name in LabelledCorpus.documentNames(of: table) { documents[name] = document }
            let corpus = LabelledCorpus(reading: table, documents: documents)
            precondition(corpus.samples.count <= table.sentences.count, "\(corpus.samples.count) samples")
        }
    }
}
