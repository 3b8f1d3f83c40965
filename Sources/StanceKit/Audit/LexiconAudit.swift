import StanceEvaluation
import StanceFeatures
import StanceReports

/// The audit of lexicons: what `LexiconLint` finds, what of them the data has, and what a model made of them.
struct LexiconAudit {
    private let files: [AuditMaterial.LexiconFile]
    private let tables: [AuditMaterial.TableFile]
    private let classifier: StanceClassifier?

    /// A coefficient of the wrong sign this many standard errors from 0 is a finding (two-sided, 5 %).
    private static let significantZ = 1.96

    init(_ material: AuditMaterial) {
        files = material.lexicons
        tables = material.tables
        classifier = material.classifier
    }

    func add(to report: inout AuditReport) throws(FeatureError) {
        let lexicons = files.map(\.lexicon)
        let lint = try LexiconLint(lexicons)
        report.add(
            lint.faults.map(finding) + withoutKind + sharedForms(lexicons),
            of: [
                .duplicateForm, .contradictoryStrength, .shadowed, .deadWildcard, .unmatchable,
                .oppositeKinds, .judgingWord, .noKind, .sharedForms,
            ])
        var met: [Set<Int>]?
        let corpus = LabelledCorpus(joining: tables.map(\.corpus))
        if !corpus.samples.isEmpty {
            let use = try LexiconUse(of: lexicons, in: corpus.samples.map(\.sample))
            met = use.occurrences.map { entries in Set(entries.indices.filter { !entries[$0].isEmpty }) }
            report.add(neverMet(met ?? []) + deadWildcards(met ?? []), of: [.neverMet, .deadWildcard])
            report.add(
                try AssociationAudit(files, AuditMaterial.learned(of: tables)).findings, of: [.association])
        }
        if classifier != nil { report.add(weights, of: [.weight]) }
        report.lexicons = files.enumerated().map { number, file in
            let entries = file.lexicon.entries
            return LexiconSummary(
                file: file.file, category: file.lexicon.category, kind: file.lexicon.kind?.rawValue,
                entries: entries.count, met: met?[number].count,
                neverMet: met.map { met in
                    entries.indices.filter { !met[number].contains($0) }.map { entries[$0].phrase }
                } ?? [],
                weight: weight(of: file.lexicon.category))
        }
    }

    private func finding(_ fault: LexiconFault) -> AuditFinding {
        let entry = files[fault.place.lexicon].lexicon.entries[fault.place.entry]
        let other = fault.other.map { place in
            let entry = files[place.lexicon].lexicon.entries[place.entry]
            let file = place.lexicon == fault.place.lexicon ? "" : files[place.lexicon].file + " "
            return "“\(entry.phrase)” (\(file)line \(entry.line))"
        }
        let (check, severity, what, remedy): (AuditCheck, AuditSeverity, String, String) =
            switch fault.kind {
            case .duplicateForm:
                (
                    .duplicateForm, .warning, "“\(fault.form)” is a form of \(other ?? "") too",
                    "delete one of the two, or write - for an inflection"
                )
            case .contradictoryStrength:
                (
                    .contradictoryStrength, .error,
                    "“\(fault.form)” is a form of \(other ?? "") too, with another strength; the greater counts",
                    "delete one of the two"
                )
            case .shadowed:
                (
                    .shadowed, .warning, "“\(fault.form)” matches only where \(other ?? "") does",
                    "delete one of the two"
                )
            case .ignoredWildcard:
                (
                    .deadWildcard, .error,
                    "“=\(fault.form)*” matches capitals exactly, and then the wildcard is not looked at",
                    "drop the = or write out the forms"
                )
            case .unmatchable:
                (
                    .unmatchable, .error,
                    "“\(fault.form)” never matches: the tokenizer cuts or folds it otherwise",
                    "write it as words with single spaces; digits match only in an entry with ="
                )
            case .oppositeKinds:
                (
                    .oppositeKinds, .warning,
                    "“\(fault.form)” speaks for reporting here, and for opinion as \(other ?? "")",
                    "keep it in one of the two"
                )
            case .judgingWord:
                (
                    .judgingWord, .warning,
                    "“\(entry.phrase)” has the judging word \(other ?? "\(fault.form)") in a neutral list",
                    "move the phrase, or take the word from the other list"
                )
            }
        return AuditFinding(
            check, severity, file: files[fault.place.lexicon].file, line: entry.line, subject: entry.phrase,
            what: what, remedy: remedy)
    }

    private var withoutKind: [AuditFinding] {
        files.filter { $0.lexicon.kind == nil }.map { file in
            AuditFinding(
                .noKind, .note, file: file.file, line: 1, subject: file.lexicon.category,
                what: "the header does not say what the lexicon is for",
                remedy:
                    "add a line \"# kind: \(LexiconKind.allCases.map(\.rawValue).joined(separator: " | "))\"")
        }
    }

    private func sharedForms(_ lexicons: [Lexicon]) -> [AuditFinding] {
        var owners: [String: Set<Int>] = [:]
        for (number, lexicon) in lexicons.enumerated() {
            for form in lexicon.entries.filter({ !$0.matchesCase && !$0.isPrefix }).flatMap(\.forms) {
                owners[form, default: []].insert(number)
            }
        }
        let shared = owners.values.filter { $0.count > 1 }
        guard !shared.isEmpty else { return [] }
        let pairs = Dictionary(grouping: shared.map { $0.sorted().prefix(2).map { $0 } }, by: \.self)
        let most = pairs.max {
            ($0.value.count, $1.key[0], $1.key[1]) < ($1.value.count, $0.key[0], $0.key[1])
        }
        let names = most.map { $0.key.map { lexicons[$0].category }.joined(separator: " and ") } ?? ""
        return [
            AuditFinding(
                .sharedForms, .note, file: nil, subject: "shared forms",
                what: "\(shared.count) forms stand in more than one lexicon, most of them in \(names)",
                remedy: "nothing to do if the lexicons look at different places or things")
        ]
    }

    private func neverMet(_ met: [Set<Int>]) -> [AuditFinding] {
        let all = files.reduce(0) { $0 + $1.lexicon.entries.count }
        let count = all - met.reduce(0) { $0 + $1.count }
        guard count > 0 else { return [] }
        return [
            AuditFinding(
                .neverMet, .note, file: nil, subject: "never met",
                what: "\(count) of \(all) entries stand in no sentence of the data",
                remedy: "nothing to do if other texts have them; --json lists them")
        ]
    }

    private func deadWildcards(_ met: [Set<Int>]) -> [AuditFinding] {
        zip(files, met).flatMap { file, met in
            file.lexicon.entries.enumerated().filter {
                $0.element.isPrefix && !$0.element.matchesCase && !met.contains($0.offset)
            }.map { _, entry in
                AuditFinding(
                    .deadWildcard, .warning, file: file.file, line: entry.line, subject: entry.phrase,
                    what: "no word of the data begins with “\(entry.phrase)”",
                    remedy: "write out the forms that are meant")
            }
        }
    }

    // MARK: - Weights

    /// What one strong entry in the author's own words adds to the log-odds.
    ///
    /// All three columns of a lexicon then have the raw value ln(1 + 2).
    private func weight(of category: String) -> Double? {
        guard let classifier, let columns = columns(of: category) else { return nil }
        let first = classifier.extractor.sparseColumnCount
        let sum = columns.reduce(0) { $0 + classifier.logOdds.weights[first + $1] }
        return sum * LexiconVectorizer.value(ofStrength: 2)
    }

    /// A category's dense columns.
    private func columns(of category: String) -> Range<Int>? {
        guard let classifier else { return nil }
        let lexicons = classifier.extractor.lexicons
        guard let number = lexicons.index.categories.firstIndex(of: category) else { return nil }
        let width = lexicons.columnCount / lexicons.index.categories.count
        return (number * width)..<((number + 1) * width)
    }

    private var weights: [AuditFinding] {
        guard let coefficients = classifier?.denseCoefficients else { return [] }
        return files.compactMap { file -> AuditFinding? in
            let lexicon = file.lexicon
            guard let forOpinion = lexicon.kind?.speaksForOpinion,
                let columns = columns(of: lexicon.category),
                let weight = weight(of: lexicon.category)
            else { return nil }
            let sign = forOpinion ? 1.0 : -1.0
            let wrong = columns.map { coefficients[$0] }.filter { ($0.z ?? 0) * sign <= -Self.significantZ }
            guard weight * sign < 0 || !wrong.isEmpty else { return nil }
            let label = forOpinion ? "opinion" : "reporting"
            let figures = Figures.decimal(weight, places: 3)
            let strongest = wrong.map { "\($0.name) z \(Figures.decimal($0.z ?? 0, places: 1))" }
            return AuditFinding(
                .weight, wrong.isEmpty ? .note : .warning, file: file.file, line: 1,
                subject: lexicon.category,
                what: "is for \(label), but one strong entry adds \(figures) to the log-odds of opinion"
                    + (wrong.isEmpty
                        ? ", no column significantly" : " (\(strongest.joined(separator: ", ")))"),
                remedy: "look for entries that do not belong, or change its kind")
        }
    }
}

extension AuditMaterial {
    /// The tables that may be learned from: none named `dev` or `test`, unless there are no others.
    ///
    /// To mend lexicons by the labels of held-out sentences would be to train on them.
    static func learned(of tables: [TableFile]) -> [TableFile] {
        let learned = tables.filter { !["dev", "test"].contains($0.split) }
        return learned.isEmpty ? tables : learned
    }
}
