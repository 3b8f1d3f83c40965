import StanceReports
import Testing

@Suite struct AuditReportTests {
    private static let findings = [
        AuditFinding(
            .surface, .warning, file: nil, subject: "a digit", what: "digits are owned", remedy: "add some"),
        AuditFinding(
            .duplicateForm, .warning, file: "lex/b.lex", line: 7, subject: "absurdly",
            what: "“absurdly” is a form of “absurd” (line 6) too", remedy: "delete one of the two"),
        AuditFinding(
            .groupAcross, .error, file: "dev.tsv", line: 2, subject: "a01", what: "“a01” is in two splits",
            remedy: "keep it whole"),
        AuditFinding(
            .neverMet, .note, file: nil, subject: "never met", what: "2 of 3 entries are not met",
            remedy: "nothing to do"),
    ]

    private func report() -> AuditReport {
        var report = AuditReport(subjects: ["2 lexicons", "train.tsv"])
        report.add(Self.findings, of: [.surface, .duplicateForm, .groupAcross, .neverMet])
        return report
    }

    private func acceptance(_ check: AuditCheck, _ subject: String, file: String? = nil) -> AuditAcceptance {
        .init(check: check, subject: subject, file: file, reason: "it is meant", line: 3)
    }

    @Test func theWorstFindingsComeFirst() {
        #expect(report().findings.map(\.severity) == [.error, .warning, .warning, .note])
        #expect(!report().isClean)
    }

    @Test func acceptedFindingsAreSetAside() {
        var report = report()
        report.accept(
            [
                acceptance(.surface, "a digit"), acceptance(.duplicateForm, "absurdly", file: "b.lex"),
                acceptance(.groupAcross, "a01"),
            ], from: "audit.yml")
        #expect(report.findings.map(\.check) == [.neverMet])
        #expect(report.accepted.count == 3)
        #expect(report.isClean)
    }

    @Test func anAcceptanceNamesTheEndOfAPath() {
        var report = report()
        report.accept([acceptance(.duplicateForm, "absurdly", file: "x/b.lex")], from: "audit.yml")
        #expect(report.accepted.isEmpty)
    }

    @Test func unusedAcceptancesAreFindingsIfTheirCheckWasMade() {
        var report = report()
        report.accept(
            [acceptance(.surface, "a comma"), acceptance(.nameWeight, "mr")], from: "Training/audit.yml")
        let unused = report.findings.filter { $0.check == .unusedAcceptance }
        #expect(unused.map(\.subject) == ["a comma"])
        #expect(unused.map(\.line) == [3])
    }

    @Test func theTextNamesPlaceSeverityAndCheck() {
        let text = AuditText(style: TextStyle(width: 80, usesColour: false)).render(report())
        #expect(
            text == """
                2 lexicons, train.tsv

                dev.tsv:2: error: “a01” is in two splits; keep it whole [corpus-group-across]
                warning: digits are owned; add some [corpus-surface]
                lex/b.lex:7: warning: “absurdly” is a form of “absurd” (line 6) too; delete one
                    of the two [lexicon-duplicate-form]
                note: 2 of 3 entries are not met; nothing to do [lexicon-never-met]
                1 error, 2 warnings, 1 note

                """)
    }

    @Test func manyFindingsOfACheckAreCutInTheText() {
        var report = AuditReport(subjects: ["train.tsv"])
        report.add(
            (1...30).map { (line: Int) in
                AuditFinding(
                    .duplicateWithin, .warning, file: "train.tsv", line: line, subject: "\(line)",
                    what: "twice",
                    remedy: "keep one")
            }, of: [.duplicateWithin])
        let text = AuditText(style: TextStyle(width: 80, usesColour: false)).render(report)
        #expect(text.contains("train.tsv:20: warning") && !text.contains("train.tsv:21: warning"))
        #expect(text.contains("… 10 more of corpus-duplicate-within in --json\n"))
        #expect(text.contains("30 warnings"))
    }

    @Test func theJSONCountsAndLists() {
        let json = report().json.compact
        #expect(
            json.hasPrefix(
                "{\"subjects\":[\"2 lexicons\",\"train.tsv\"],\"errors\":1,\"warnings\":2,\"notes\":1,\"clean\":false,\"findings\":[{"
                    + "\"check\":\"corpus-group-across\",\"severity\":\"error\",\"file\":\"dev.tsv\",\"line\":2,\"subject\":\"a01\","
            ))
        #expect(json.hasSuffix("\"lexicon-never-met\",\"corpus-group-across\",\"corpus-surface\"]}"))
    }

    @Test func quantilesAreValuesOfTheData() throws {
        let length = try #require(SurfaceSummary.Length(of: [9, 1, 2, 3, 4, 5, 6, 7, 8, 30]))
        #expect(length.median == 5)
        #expect(length.ninetieth == 9)
        #expect(length.mean == 7.5)
        #expect(SurfaceSummary.Length(of: []) == nil)
        #expect(SurfaceSummary.Length(of: [4])?.ninetieth == 4)
    }
}
