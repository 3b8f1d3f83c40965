import StanceFeatures
import StanceFormats
import StanceText

/// Makes features of blocks of rows, one block after the other.
struct BlockFeatures {
    private(set) var builder: FeatureMatrixBuilder
    /// The label of each labelled row, as the stream numbers it.
    private(set) var labels: [Int32] = []
    /// The group of each labelled row, as the stream numbers it.
    private(set) var groups: [Int32] = []
    /// Whether each labelled row is in the author's voice, or `nil` where that was not read.
    private(set) var areAuthors: [Bool?] = []
    private(set) var unlabelledCount = 0
    private var blockCount = 0
    /// The rows of a group that may go on in the next block.
    private var run = Run(group: -1)

    private struct Run {
        let group: Int32
        var texts: [String] = []
        var labels: [Int32] = []
    }

    init(_ builder: FeatureMatrixBuilder) { self.builder = builder }

    /// Appends the rows of a block.
    mutating func append(_ block: SentenceBlock) {
        if !builder.needsReadings {
            appendTokens(block)
        } else if block.groups.allSatisfy({ $0 < 0 }) {
            appendRun()
            appendReading(Reading(ofSeparateSentences: block.sentences, in: block.document), block)
        } else {
            appendRuns(block)
        }
    }

    /// Appends what waits for the rest of its group.
    mutating func finish() { appendRun() }

    /// The features of all rows; afterwards there are none.
    mutating func takeFeatures() throws(FeatureError) -> FittedFeatures { try builder.takeFeatures() }

    /// Voices cost more than all else that tokens alone need, and a sample of them tells how well the author's are judged: those of the first
    /// blocks, about 25,000 sentences, and of one in sixteen later ones.
    private var readsVoices: Bool { blockCount <= 4 || blockCount % 16 == 0 }

    private mutating func appendTokens(_ block: SentenceBlock) {
        blockCount += 1
        var taken: [Range<Int>] = []
        if readsVoices {
            let reading = Reading(ofSeparateSentences: block.sentences, in: block.document)
            for (row, sentence) in reading.sentences.enumerated() where take(row, of: block, sentence) {
                taken.append(sentence.tokens)
            }
            return builder.append(taken, of: reading.tokens)
        }
        let (tokens, ranges) = TokenSequence.cutting(block.document, into: block.sentences)
        for (row, range) in ranges.enumerated() where take(row, of: block, nil) { taken.append(range) }
        builder.append(taken, of: tokens)
    }

    private mutating func appendReading(_ reading: Reading, _ block: SentenceBlock) {
        for (row, sentence) in reading.sentences.enumerated() where take(row, of: block, sentence) {
            builder.append(SentenceSample(sentence, in: reading))
        }
    }

    private mutating func appendRuns(_ block: SentenceBlock) {
        for (row, range) in block.sentences.enumerated() {
            if block.groups[row] < 0 || block.groups[row] != run.group {
                appendRun()
                run = Run(group: block.groups[row])
            }
            run.texts.append(block.document.text(in: range))
            run.labels.append(block.labels[row])
        }
    }

    private mutating func appendRun() {
        guard !run.texts.isEmpty else { return }
        let reading = Reading(ofSentences: run.texts, name: "")
        for (sentence, label) in zip(reading.sentences, run.labels)
        where take(label: label, group: run.group, sentence) {
            builder.append(SentenceSample(sentence, in: reading))
        }
        run = Run(group: -1)
    }

    private mutating func take(_ row: Int, of block: SentenceBlock, _ sentence: Sentence?) -> Bool {
        take(label: block.labels[row], group: block.groups[row], sentence)
    }

    private mutating func take(label: Int32, group: Int32, _ sentence: Sentence?) -> Bool {
        guard label >= 0 else {
            unlabelledCount += 1
            return false
        }
        labels.append(label)
        groups.append(group)
        areAuthors.append(sentence.map { $0.voice == .author })
        return true
    }
}
