import StanceFeatures
import StanceReports
import StanceText

/// Names and topics among the strongest TF-IDF weights: what a model cannot know of other texts.
///
/// Looked at are the 100 word terms with the greatest weights for each label. A term is a name if it stands at least twice
/// inside sentences, 80 % of the time with capitals. It belongs to a document if it stands in at least three sentences, 80 % of
/// them of one document; to a topic if it stands in at least five, two in three of them of a topic that has less than a third of
/// all sentences.
struct WeightAudit {
    private let classifier: StanceClassifier
    private let tables: [AuditMaterial.TableFile]

    private static let strongest = 100
    private static let fewestInside = 2
    private static let capitalShare = 0.8
    private static let fewestOfDocument = 3
    private static let documentShare = 0.8
    private static let fewestOfTopic = 5
    private static let topicShare = 2.0 / 3
    private static let largestTopic = 1.0 / 3

    init(_ classifier: StanceClassifier, _ tables: [AuditMaterial.TableFile]) {
        self.classifier = classifier
        self.tables = tables
    }

    /// A term and where the data has it.
    private struct Use {
        let term: String
        let weight: Double
        var inside = 0
        var capitalized = 0
        var samples: Set<Int> = []
    }

    func add(to report: inout AuditReport) {
        let samples = tables.flatMap(\.corpus.samples)
        let uses = uses(in: samples)
        let topics = samples.reduce(into: [String: Int]()) { counts, sample in
            if let topic = sample.row.attributes["topic"] { counts[topic, default: 0] += 1 }
        }
        report.add(
            uses.compactMap(name) + uses.compactMap { topic($0, samples, topics) },
            of: [.nameWeight, .topicWeight])
    }

    private func uses(in samples: [LabelledSample]) -> [Use] {
        let vocabulary = classifier.extractor.tfidf.vocabulary
        let weights = classifier.logOdds.weights
        let terms = (0..<vocabulary.count).filter { vocabulary.term($0).kind == .words }.sorted {
            weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1]
        }
        let chosen = Set(terms.prefix(Self.strongest)).union(terms.suffix(Self.strongest))
        let longest = classifier.extractor.tfidf.options.wordLengths.upperBound
        var uses: [String: Use] = [:]
        for column in chosen {
            let term = vocabulary.term(column).text
            uses[term] = Use(term: term, weight: weights[column])
        }
        for (number, sample) in samples.enumerated() {
            let sequence = sample.sample.reading.tokens
            let tokens = sequence.tokens[sample.sample.sentence.tokens].filter { $0.kind != .punctuation }
            let words = tokens.map(sequence.foldedText)
            for first in words.indices {
                for last in first..<min(first + longest, words.count) {
                    let term = words[first...last].joined(separator: " ")
                    guard uses[term] != nil else { continue }
                    uses[term]?.samples.insert(number)
                    guard first > 0 else { continue }
                    uses[term]?.inside += 1
                    let isName = tokens[first...last].allSatisfy { $0.letterCase != .lower }
                    if isName, term != "i" { uses[term]?.capitalized += 1 }
                }
            }
        }
        return uses.values.sorted { $0.term < $1.term }
    }

    private func name(_ use: Use) -> AuditFinding? {
        guard use.inside >= Self.fewestInside,
            Double(use.capitalized) >= Self.capitalShare * Double(use.inside)
        else { return nil }
        return AuditFinding(
            .nameWeight, .warning, file: nil, subject: use.term,
            what:
                "the name “\(use.term)” has one of the strongest weights (\(Figures.decimal(use.weight, places: 2))): "
                + "capitals in \(use.capitalized) of \(use.inside) places",
            remedy: "add sentences of the other label that have it")
    }

    private func topic(_ use: Use, _ samples: [LabelledSample], _ topics: [String: Int]) -> AuditFinding? {
        let count = Double(use.samples.count)
        let most = { (values: [String]) in
            values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
                .max { ($0.value, $1.key) < ($1.value, $0.key) }
        }
        let rows = use.samples.map { samples[$0].row }
        let document = most(rows.compactMap(\.group))
        let topic = most(rows.compactMap { $0.attributes["topic"] })
        let of: String
        if let document, use.samples.count >= Self.fewestOfDocument,
            Double(document.value) >= Self.documentShare * count
        {
            of = "document “\(document.key)”, \(document.value) of \(use.samples.count) sentences"
        } else if let topic, use.samples.count >= Self.fewestOfTopic,
            Double(topic.value) >= Self.topicShare * count,
            Double(topics[topic.key] ?? 0) < Self.largestTopic * Double(samples.count)
        {
            of = "topic “\(topic.key)”, \(topic.value) of \(use.samples.count) sentences"
        } else {
            return nil
        }
        return AuditFinding(
            .topicWeight, .warning, file: nil, subject: use.term,
            what:
                "“\(use.term)” has one of the strongest weights (\(Figures.decimal(use.weight, places: 2))) and belongs to the \(of)",
            remedy: "add sentences that have it in other documents and with the other label")
    }
}
