import StanceFeatures
public import StanceFormats
public import StanceText

/// Labelled sentences with their readings.
///
/// Rows of one group that follow each other are read as running text as far as quotation marks are concerned: a
/// quotation opened in one row may be closed a few rows later. Rows that are places in a document are read in that
/// document. Rows without a label are counted and left out.
public struct LabelledCorpus: Sendable {
    /// The labelled sentences, in the order of the rows.
    public private(set) var samples: [LabelledSample] = []
    /// How many rows have no label.
    public private(set) var unlabelledCount = 0
    /// The rows whose place is not one sentence of their document's reading: they are not measured.
    public private(set) var misplaced: [LabelledSentence] = []

    /// Reads the rows of a table.
    ///
    /// - Parameters:
    ///   - table: the rows.
    ///   - documents: the documents that rows may point into, by the name the table gives them.
    public init(reading table: LabelledTable, documents: [String: Document] = [:]) {
        let readings = documents.mapValues { Reading(of: $0) }
        var rows = table.sentences[...]
        while let first = rows.first {
            if let place = first.place, let reading = readings[place.document] {
                append(first, in: reading, at: place.range, file: table.file)
                rows.removeFirst()
            } else {
                let run = rows.prefix { $0.group == first.group && $0.place == nil }
                let together = first.group == nil || run.isEmpty ? rows.prefix(1) : run
                appendRunningText(Array(together), file: table.file)
                rows.removeFirst(together.count)
            }
        }
    }

    /// The documents that a table's rows point into, by the name the table gives them.
    public static func documentNames(of table: LabelledTable) -> [String] {
        Set(table.sentences.compactMap(\.place?.document)).sorted()
    }

    private mutating func append(
        _ row: LabelledSentence, in reading: Reading, at range: Range<Int>, file: String
    ) {
        guard let isOpinion = row.isOpinion else {
            unlabelledCount += 1
            return
        }
        guard let sentence = reading.sentences.first(where: { $0.range == range }) else {
            misplaced.append(row)
            return
        }
        samples.append(
            LabelledSample(
                sample: SentenceSample(sentence, in: reading), row: row, isOpinion: isOpinion, file: file))
    }

    private mutating func appendRunningText(_ rows: [LabelledSentence], file: String) {
        let reading = Reading(ofSentences: rows.map(\.text), name: "\(file):\(rows[0].line)")
        for (row, sentence) in zip(rows, reading.sentences) {
            guard let isOpinion = row.isOpinion else {
                unlabelledCount += 1
                continue
            }
            samples.append(
                LabelledSample(
                    sample: SentenceSample(sentence, in: reading), row: row, isOpinion: isOpinion, file: file)
            )
        }
    }

    /// Makes a corpus of some of the samples of another.
    init(selecting rows: [Int], of corpus: LabelledCorpus) { samples = rows.map { corpus.samples[$0] } }

    /// Joins corpora, in order.
    public init(joining corpora: [LabelledCorpus]) {
        for corpus in corpora {
            samples += corpus.samples
            unlabelledCount += corpus.unlabelledCount
            misplaced += corpus.misplaced
        }
    }

    /// The labels, true for opinion.
    public var labels: [Bool] { samples.map(\.isOpinion) }
    /// The groups.
    public var groups: [String?] { samples.map(\.row.group) }
}
