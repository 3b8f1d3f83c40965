/// All that an audit found and counted.
public struct AuditReport: Sendable {
    /// What was audited, by name: lexicons, tables, a model.
    public var subjects: [String]
    /// The lexicons.
    public var lexicons: [LexiconSummary]
    /// The tables.
    public var tables: [TableSummary]
    /// Features of the surface, over all tables together and, where there are several, in each.
    public var surface: [SurfaceSummary]
    /// How much opinion there is by the values of columns.
    public var baseRates: [BaseRate]
    /// The checks that were made: only their acceptances can be unused.
    public var checks: Set<AuditCheck>
    /// What was found and not accepted, the worst first.
    public private(set) var findings: [AuditFinding]
    /// What was found and accepted.
    public private(set) var accepted: [(finding: AuditFinding, acceptance: AuditAcceptance)] = []

    /// Makes a report; what it holds besides findings is added to it.
    public init(subjects: [String]) {
        self.subjects = subjects
        lexicons = []
        tables = []
        surface = []
        baseRates = []
        checks = []
        findings = []
    }

    /// Adds the findings of checks that were made.
    public mutating func add(_ found: [AuditFinding], of made: [AuditCheck]) {
        checks.formUnion(made)
        findings = (findings + found).sorted(by: AuditFinding.leads)
    }

    /// Sets aside findings that are accepted, and adds one for each acceptance that no finding needs.
    ///
    /// Acceptances of checks that were not made are left alone.
    public mutating func accept(_ acceptances: [AuditAcceptance], from file: String) {
        var used: Set<Int> = []
        var open: [AuditFinding] = []
        for finding in findings {
            if let number = acceptances.firstIndex(where: { $0.covers(finding) }) {
                used.insert(number)
                accepted.append((finding, acceptances[number]))
            } else {
                open.append(finding)
            }
        }
        findings = open
        let unused = acceptances.enumerated().filter {
            !used.contains($0.offset) && checks.contains($0.element.check)
        }
        add(
            unused.map { _, acceptance in
                AuditFinding(
                    .unusedAcceptance, .warning, file: file, line: acceptance.line,
                    subject: acceptance.subject,
                    what: "\(acceptance.check.rawValue) “\(acceptance.subject)” is accepted but not found",
                    remedy: "delete it")
            }, of: [.unusedAcceptance])
    }

    /// How many open findings there are of a severity.
    public func count(_ severity: AuditSeverity) -> Int { findings.count { $0.severity == severity } }

    /// Whether there are no findings but notes.
    public var isClean: Bool { findings.allSatisfy { $0.severity == .note } }
}
