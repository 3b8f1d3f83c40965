import StanceEvaluation
import StanceFormats
import StanceReports

/// Whether a label can be told by the surface of its sentences.
///
/// A label owns a feature if the shares of both labels differ by more than 0.20, or if at least 30 sentences have it and at
/// least 95 % of them are of that label; and if so uneven a table has a chance of less than 0.001 (Fisher's exact test).
/// The limits lie above what collected news shows, where reports have more digits and more "said". A label owns the
/// length if the means differ by more than two words.
struct SurfaceAudit {
    private let tables: [AuditMaterial.TableFile]

    private static let largestDifference = 0.20
    private static let fewestOwned = 30
    private static let ownedShare = 0.95
    private static let significance = 0.001
    private static let largestLengthDifference = 2.0
    /// With fewer sentences of a label lengths are not compared.
    private static let fewestLengths = 30

    init(_ tables: [AuditMaterial.TableFile]) { self.tables = tables }

    func add(to report: inout AuditReport) {
        let all = summary(of: tables.flatMap(\.corpus.samples), file: nil)
        report.surface =
            [all]
            + (tables.count > 1 ? tables.map { summary(of: $0.corpus.samples, file: $0.file) } : [])
        report.add(findings(all), of: [.surface])
    }

    private func summary(of samples: [LabelledSample], file: String?) -> SurfaceSummary {
        var counts: [SurfaceFeature: (reporting: Int, opinion: Int)] = [:]
        var lengths: (reporting: [Int], opinion: [Int]) = ([], [])
        for sample in samples {
            let features = SurfaceFeature.features(of: sample.sample)
            if sample.isOpinion {
                for feature in features { counts[feature, default: (0, 0)].opinion += 1 }
                lengths.opinion.append(sample.sample.sentence.wordCount)
            } else {
                for feature in features { counts[feature, default: (0, 0)].reporting += 1 }
                lengths.reporting.append(sample.sample.sentence.wordCount)
            }
        }
        let tail = HypergeometricTail(populationCount: samples.count, classCount: lengths.opinion.count)
        let rows = SurfaceFeature.allCases.map { feature in
            let (reporting, opinion) = counts[feature] ?? (0, 0)
            return SurfaceSummary.Row(
                feature: feature.rawValue, reporting: reporting, opinion: opinion,
                isOwned: Self.isOwned(reporting, opinion, tail))
        }
        return SurfaceSummary(
            file: file, reportingCount: lengths.reporting.count, opinionCount: lengths.opinion.count,
            rows: rows, reportingLength: .init(of: lengths.reporting),
            opinionLength: .init(of: lengths.opinion))
    }

    private static func isOwned(_ reporting: Int, _ opinion: Int, _ tail: HypergeometricTail) -> Bool {
        let (opinions, all) = (tail.classCount, tail.populationCount)
        guard opinions > 0, opinions < all else { return false }
        let difference = Double(reporting) / Double(all - opinions) - Double(opinion) / Double(opinions)
        let count = reporting + opinion
        let isConcentrated =
            count >= fewestOwned && Double(max(reporting, opinion)) >= ownedShare * Double(count)
        guard difference.magnitude > largestDifference || isConcentrated else { return false }
        let chance = min(
            tail.probability(ofAtMost: opinion, in: count), tail.probability(ofAtLeast: opinion, in: count))
        return chance < significance
    }

    private func findings(_ summary: SurfaceSummary) -> [AuditFinding] {
        var findings = summary.rows.filter(\.isOwned).map { row in
            AuditFinding(
                .surface, .warning, file: nil, subject: row.feature,
                what:
                    "\(row.reporting) of \(summary.reportingCount) reporting and \(row.opinion) of \(summary.opinionCount) opinion "
                    + "sentences have: \(row.feature)",
                remedy: "add sentences of the other label that have it")
        }
        if let reporting = summary.reportingLength, let opinion = summary.opinionLength,
            min(summary.reportingCount, summary.opinionCount) >= Self.fewestLengths,
            (reporting.mean - opinion.mean).magnitude > Self.largestLengthDifference
        {
            findings.append(
                AuditFinding(
                    .surface, .warning, file: nil, subject: "length",
                    what:
                        "reporting sentences have \(Figures.decimal(reporting.mean, places: 1)) words in the mean, opinion "
                        + "\(Figures.decimal(opinion.mean, places: 1))",
                    remedy: "add sentences of other lengths"))
        }
        return findings
    }
}
