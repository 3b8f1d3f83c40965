import Crypto
public import StanceFeatures
public import StanceFormats
import StanceText

/// A table of labelled sentences as features, read once from its file: of the text nothing is kept.
///
/// Rows of one group that follow each other are read as running text, as in `LabelCorpus`. Unlike there, one vocabulary, with one set of weights, serves all folds:
/// it is learned without labels, and a fold of a table that is worth streaming changes it little.
public struct StreamedCorpus {
    /// The file's path.
    public let file: String
    /// The SHA-256 of the file.
    public let sha256: String
    /// The columns that were read.
    public let columns: TableColumns
    /// The labels, in the order of their names.
    public let labelNames: [String]
    /// The number of each row's label.
    let labels: [Int32]
    /// The number of each row's group, or -1; empty if no row has one.
    let groups: [Int32]
    /// Whether each row is in the author's voice, or `nil` where that was not read; see `BlockFeatures`.
    let areAuthors: [Bool?]
    /// The groups, by number.
    let groupNames: [String]
    /// The rows.
    public let features: FittedFeatures
    /// How many rows have no label.
    public let unlabelledCount: Int

    /// Reads a table.
    ///
    /// - Throws: `FormatError`, `FeatureError`, `StreamError.needsMemory`, or `LabelError` if there are fewer than two labels.
    /// - Complexity: O(*n* + *V* log *V*) for *n* bytes and *V* distinct terms.
    public init(
        reading path: String, columns: TableColumns, lexicons: LexiconIndex, features options: FeatureOptions,
        _ settings: StreamOptions
    ) throws {
        var hash = SHA256()
        let stream = try SentenceStream(path: path, columns: columns) { bytes in
            unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
        }
        let need = settings.memoryLimit.map { MemoryNeed(limit: $0, file: path) }
        var reader = BlockFeatures(
            FeatureMatrixBuilder(lexicons: lexicons, options: options, mostBytes: need?.countingBytes ?? .max)
        )
        while let block = try stream.next() {
            reader.append(block)
            let share = stream.length.map { Double(stream.readCount) / Double(max($0, 1)) }
            try need?.check(
                elements: reader.builder.elementCount, rows: reader.labels.count,
                denseColumns: reader.builder.denseColumnCount, share: share)
            settings.observe(.reading(sentences: reader.labels.count, share: share))
        }
        reader.finish()
        let names = stream.labels
        guard let first = names.first else {
            throw LabelError.noLabels(file: path, unlabelled: reader.unlabelledCount)
        }
        guard names.count > 1 else {
            throw LabelError.oneLabel(file: path, label: first, count: reader.labels.count)
        }
        let order = names.indices.sorted { names[$0] < names[$1] }
        var place = [Int32](repeating: 0, count: names.count)
        for (number, name) in order.enumerated() { place[name] = Int32(number) }
        file = path
        sha256 = TensorFile.hexadecimal(hash.finalize())
        self.columns = stream.columns
        labelNames = order.map { names[$0] }
        labels = reader.labels.map { place[Int($0)] }
        groupNames = stream.groups
        groups = groupNames.isEmpty ? [] : reader.groups
        areAuthors = reader.areAuthors
        unlabelledCount = reader.unlabelledCount
        features = try reader.takeFeatures()
    }

    /// The number of labelled sentences.
    public var count: Int { labels.count }

    /// Whether all labels are names of opinion and reporting; see `CategoryTable.isAboutOpinion`.
    public var isAboutOpinion: Bool { CategoryTable.areAboutOpinion(labelNames) }

    /// The name of a row's group.
    func group(ofRow row: Int) -> String? {
        guard !groups.isEmpty, groups[row] >= 0 else { return nil }
        return groupNames[Int(groups[row])]
    }

    /// The number of documents.
    var documentCount: Int { Set(groups.lazy.filter { $0 >= 0 }).count }
}
