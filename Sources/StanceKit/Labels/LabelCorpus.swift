import StanceFeatures
public import StanceFormats
import StanceText

/// Sentences with labels of the user's own, with their readings.
///
/// Rows are read as in `LabelledCorpus`: those of one group that follow each other as running text, as far as quotation marks are
/// concerned. Rows without a label are counted and left out.
public struct LabelCorpus: Sendable {
    /// The labelled sentences, in the order of the rows.
    public private(set) var samples: [LabelSample] = []
    /// How many rows have no label.
    public private(set) var unlabelledCount = 0
    /// How many rows are about another target.
    public private(set) var otherTargetCount = 0

    /// Reads the rows of a table.
    public init(reading table: CategoryTable) {
        otherTargetCount = table.otherTargetCount
        var rows = table.sentences[...]
        while let first = rows.first {
            let run = first.group == nil ? rows.prefix(1) : rows.prefix { $0.group == first.group }
            rows.removeFirst(run.count)
            let reading = Reading(ofSentences: run.map(\.text), name: "\(table.file):\(first.line)")
            for (row, sentence) in zip(run, reading.sentences) {
                guard let label = row.label else {
                    unlabelledCount += 1
                    continue
                }
                samples.append(
                    LabelSample(
                        sample: SentenceSample(sentence, in: reading), row: row, label: label,
                        file: table.file))
            }
        }
    }

    /// Joins corpora, in order.
    public init(joining corpora: [LabelCorpus]) {
        for corpus in corpora {
            samples += corpus.samples
            unlabelledCount += corpus.unlabelledCount
            otherTargetCount += corpus.otherTargetCount
        }
    }

    /// The labels that occur, in the order of their names: the order of the rows does not matter.
    public var labels: [String] { Set(samples.map(\.label)).sorted() }
    /// The groups.
    public var groups: [String?] { samples.map(\.row.group) }
}
