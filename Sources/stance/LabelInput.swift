import StanceKit

/// Reads tables with labels of the user's own.
enum LabelInput {
    /// The text of a file, and its bytes as they stand on disk.
    static func text(_ path: String) throws -> (text: String, bytes: [UInt8]) {
        let bytes = try InputFile.bytes(at: path)
        let document = try Document(name: path, bytes: try Compression.expanded(bytes, name: path))
        return (String(decoding: document.bytes, as: UTF8.self), bytes)
    }

    /// What a model is measured on; the columns that it learned from are looked for first.
    static func corpus(
        _ path: String, for classifier: LabelClassifier, target: String?, columns given: ColumnOptions
    ) throws -> LabelCorpus {
        let text = try text(path).text
        if classifier.manifest.task == .targetStance {
            return LabelCorpus(
                reading: try CategoryTable(stancesTowards: target, parsing: text, file: path))
        }
        let known = classifier.manifest.columns
        let columns = given.columns.preferring(
            text: given.textColumn == nil ? known.text : nil,
            label: given.labelColumn == nil ? known.label : nil,
            group: given.groupColumn == nil ? known.group : nil)
        return LabelCorpus(reading: try CategoryTable(parsing: text, file: path, columns: columns))
    }
}
