public import StanceFormats

/// What a model of labels is trained from.
public struct LabelMaterial: Sendable {
    /// The file's path, for messages.
    public let file: String
    /// The file's bytes, for its checksum.
    public let bytes: [UInt8]
    /// Its sentences.
    public let corpus: LabelCorpus
    /// The names of the table's columns.
    public let columns: LabelManifest.ColumnRecord
    /// The lexicons, in the order of their columns.
    public let lexicons: [TrainingMaterial.LexiconFile]
    /// The recipe's text, for its checksum.
    public let recipeBytes: [UInt8]
    /// What the model is to tell.
    public let task: LabelTask
    /// The target of stances.
    public let target: String?

    /// Gathers the material of a training run from a table; one about a target makes a model of stances towards it.
    public init(
        _ table: CategoryTable, bytes: [UInt8], lexicons: [TrainingMaterial.LexiconFile],
        recipeBytes: [UInt8]
    ) {
        file = table.file
        self.bytes = bytes
        corpus = LabelCorpus(reading: table)
        columns = .init(
            text: table.columns.text[0], label: table.columns.label[0],
            group: table.columns.needsGroup ? table.columns.group[0] : nil)
        self.lexicons = lexicons
        self.recipeBytes = recipeBytes
        task = table.target == nil ? .labels : .targetStance
        target = table.target
    }
}
