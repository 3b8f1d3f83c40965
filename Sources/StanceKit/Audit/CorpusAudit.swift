import StanceEvaluation
import StanceFeatures
import StanceFormats
import StanceReports
import StanceText

/// The audit of labelled tables: sentences and documents that stand where they should not.
struct CorpusAudit {
    private let tables: [AuditMaterial.TableFile]

    /// Columns that say where a sentence comes from, apart from the document.
    private static let sources = ["brief", "genre"]

    init(_ tables: [AuditMaterial.TableFile]) { self.tables = tables }

    func add(to report: inout AuditReport) {
        report.tables = tables.map { table in
            TableSummary(
                file: table.file, rows: table.table.sentences.count,
                labelled: table.table.sentences.count { $0.isOpinion != nil },
                opinion: table.table.sentences.count { $0.isOpinion == true }, groups: table.groups.count)
        }
        report.add(duplicates, of: [.duplicateAcross, .duplicateWithin, .labelConflict])
        report.add(withoutGroups, of: [.noGroups])
        if tables.count > 1 {
            report.add(sharedGroups, of: [.groupAcross])
            report.add(Self.sources.flatMap(sharedSources), of: [.sourceAcross])
        }
    }

    // MARK: - Sentences

    /// A row and the table it stands in.
    private struct Place {
        let table: Int
        let row: LabelledSentence
        let tokens: [UInt64]
    }

    private var duplicates: [AuditFinding] {
        let places = tables.enumerated().flatMap { number, table in
            table.table.sentences.map {
                Place(table: number, row: $0, tokens: SentenceTokens.hashes(of: $0.text))
            }
        }
        return NearDuplicates(among: places.map(\.tokens)).pairs.flatMap { pair in
            findings(places[pair.first], places[pair.second], pair.similarity)
        }
    }

    private func findings(_ first: Place, _ second: Place, _ similarity: Double) -> [AuditFinding] {
        let isSame = first.tokens == second.tokens
        let isAcross = first.table != second.table
        let isOneDocument = !isAcross && first.row.group != nil && first.row.group == second.row.group
        let (file, other) = (tables[second.table].file, tables[first.table].file)
        let subject = "\(first.row.id) \(second.row.id)"
        let how =
            isSame
            ? "the same words as"
            : "nearly the same words (Jaccard \(Figures.decimal(similarity, places: 2))) as"
        let place = "\(isAcross ? other + ":" : "line ")\(first.row.line)"
        var findings = [
            AuditFinding(
                isAcross ? .duplicateAcross : .duplicateWithin,
                isAcross ? .error : isOneDocument ? .note : .warning, file: file, line: second.row.line,
                subject: subject, what: "“\(Self.shortened(second.row.text))” has \(how) \(place)",
                remedy: isAcross
                    ? "keep it in one split; stance split keeps such documents together" : "keep one")
        ]
        if isSame, let label = first.row.isOpinion, let otherLabel = second.row.isOpinion, label != otherLabel
        {
            findings.append(
                AuditFinding(
                    .labelConflict, .warning, file: file, line: second.row.line, subject: subject,
                    what:
                        "is \(otherLabel ? "opinion" : "reporting"), but the same words are \(label ? "opinion" : "reporting") in \(place)",
                    remedy: "read both again, or write - for the label"))
        }
        return findings
    }

    private static func shortened(_ text: String) -> String {
        text.count > 40 ? text.prefix(39) + "…" : text
    }

    // MARK: - Documents and sources

    private var withoutGroups: [AuditFinding] {
        tables.compactMap { table in
            let count = table.table.sentences.count { $0.group == nil }
            guard count > 0 else { return nil }
            return AuditFinding(
                .noGroups, .note, file: table.file, line: 1, subject: table.split,
                what:
                    "\(count) of \(table.table.sentences.count) rows do not say which document they are from",
                remedy: "add a column group: without it no split and no interval can keep documents whole")
        }
    }

    private var sharedGroups: [AuditFinding] {
        var first: [String: (table: Int, line: Int)] = [:]
        var reported: Set<[String]> = []
        var findings: [AuditFinding] = []
        for (number, table) in tables.enumerated() {
            for row in table.table.sentences {
                guard let group = row.group else { continue }
                guard let earlier = first[group] else {
                    first[group] = (number, row.line)
                    continue
                }
                guard earlier.table != number, reported.insert([group, table.file]).inserted else { continue }
                findings.append(
                    AuditFinding(
                        .groupAcross, .error, file: table.file, line: row.line, subject: group,
                        what:
                            "the document “\(group)” stands in \(tables[earlier.table].file):\(earlier.line) too",
                        remedy: "keep it whole in one split, as stance split does"))
            }
        }
        return findings
    }

    private func sharedSources(_ column: String) -> [AuditFinding] {
        let known = Set(tables[0].table.sentences.compactMap { $0.attributes[column] })
        guard !known.isEmpty else { return [] }
        return tables.dropFirst().compactMap { table in
            let values = table.table.sentences.compactMap { $0.attributes[column] }
            let shared = Set(values).intersection(known)
            guard !shared.isEmpty else { return nil }
            let rows = values.count { shared.contains($0) }
            return AuditFinding(
                .sourceAcross, .note, file: table.file, line: 1, subject: "\(column) \(table.split)",
                what:
                    "\(shared.count) of \(Set(values).count) values of \(column), with \(rows) of \(values.count) rows, "
                    + "stand in \(tables[0].file) too",
                remedy: "read figures on them as within-source; stance split --hold-out keeps values apart")
        }
    }
}
