import StanceKit

/// Reads labelled tables, and the documents that their rows point into.
enum LabelledInput {
    /// The corpus of one file, and the file's bytes.
    static func read(_ path: String) throws -> (corpus: LabelledCorpus, bytes: [UInt8]) {
        let all = try readTable(path)
        return (all.corpus, all.bytes)
    }

    /// The same with the table itself.
    static func readTable(_ path: String) throws -> (
        table: LabelledTable, corpus: LabelledCorpus, bytes: [UInt8]
    ) {
        let bytes = try InputFile.bytes(at: path)
        let text = try Document(name: path, bytes: try Compression.expanded(bytes, name: path))
        let table = try LabelledTable(parsing: String(decoding: text.bytes, as: UTF8.self), file: path)
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var documents: [String: Document] = [:]
        for name in LabelledCorpus.documentNames(of: table) {
            documents[name] = try Document(name: folder + name, bytes: try InputFile.bytes(at: folder + name))
        }
        return (table, LabelledCorpus(reading: table, documents: documents), bytes)
    }
}
