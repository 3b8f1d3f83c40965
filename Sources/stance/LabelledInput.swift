import StanceKit

/// Reads labelled tables, and the documents that their rows point into.
enum LabelledInput {
    /// The corpus of one file, and the file's bytes.
    static func read(_ path: String, columns: TableColumns = .init()) throws -> (
        corpus: LabelledCorpus, bytes: [UInt8]
    ) {
        let all = try readTable(path, columns: columns)
        return (all.corpus, all.bytes)
    }

    /// The same with the table itself.
    static func readTable(_ path: String, columns: TableColumns = .init()) throws -> (
        table: LabelledTable, corpus: LabelledCorpus, bytes: [UInt8]
    ) {
        let bytes = try InputFile.bytes(at: path)
        let expanded = try Compression.expanded(bytes, name: path)
        try ByteOrderMark.refuseOthers(in: expanded, name: path)
        let text = try Document(name: path, bytes: expanded)
        let table = try LabelledTable(
            parsing: String(decoding: text.bytes, as: UTF8.self), file: path, columns: columns)
        return (table, try corpus(table, at: path), bytes)
    }

    /// The corpus of a table, with the documents beside it that its rows point into.
    static func corpus(_ table: LabelledTable, at path: String) throws -> LabelledCorpus {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        var documents: [String: Document] = [:]
        for name in LabelledCorpus.documentNames(of: table) {
            documents[name] = try Document(name: folder + name, bytes: try InputFile.bytes(at: folder + name))
        }
        return LabelledCorpus(reading: table, documents: documents)
    }
}
