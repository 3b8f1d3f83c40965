import StanceEvaluation
import StanceReports

/// How much opinion there is by genre, topic and brief.
///
/// Genres and briefs differ by nature. A topic should not tell the label: it does if the Wilson 95 % interval of its share lies
/// more than 0.10 from the share of all, and it has at least 30 sentences from three documents.
struct BaseRateAudit {
    private let tables: [AuditMaterial.TableFile]

    private static let columns = ["genre", "topic", "brief"]
    private static let judgedColumn = "topic"
    private static let fewestSentences = 30
    private static let fewestGroups = 3
    private static let largestDistance = 0.10

    init(_ tables: [AuditMaterial.TableFile]) { self.tables = tables }

    func add(to report: inout AuditReport) {
        let samples = tables.flatMap(\.corpus.samples)
        let opinion = samples.count(where: \.isOpinion)
        report.baseRates = Self.columns.flatMap { rates(by: $0, samples) }
        report.add(
            report.baseRates.compactMap { finding($0, opinion: opinion, count: samples.count) },
            of: [.baseRate])
    }

    private func rates(by column: String, _ samples: [LabelledSample]) -> [BaseRate] {
        var parts: [String: [LabelledSample]] = [:]
        for sample in samples {
            if let value = sample.row.attributes[column], !value.isEmpty {
                parts[value, default: []].append(sample)
            }
        }
        return parts.map { value, samples in
            BaseRate(
                attribute: column, value: value, count: samples.count,
                opinion: samples.count(where: \.isOpinion),
                groups: Set(samples.map { $0.row.group ?? "\($0.file):\($0.row.line)" }).count)
        }.sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }

    private func finding(_ rate: BaseRate, opinion: Int, count: Int) -> AuditFinding? {
        guard rate.attribute == Self.judgedColumn, rate.count >= Self.fewestSentences,
            rate.groups >= Self.fewestGroups,
            let bounds = WilsonInterval(successes: rate.opinion, trials: rate.count)?.bounds
        else { return nil }
        let overall = Double(opinion) / Double(count)
        guard
            bounds.lowerBound > overall + Self.largestDistance
                || bounds.upperBound < overall - Self.largestDistance
        else { return nil }
        let percent = { (share: Double) in Figures.decimal(share * 100, places: 0) + " %" }
        return AuditFinding(
            .baseRate, .warning, file: nil, subject: rate.value,
            what:
                "the topic “\(rate.value)” is \(percent(rate.share)) opinion (\(rate.opinion) of \(rate.count)), all sentences are "
                + percent(overall),
            remedy: "add sentences of the other label on it")
    }
}
