/// Something that an audit found: what, where, how bad, and the way out.
public struct AuditFinding: Sendable, Hashable {
    /// What was looked for.
    public let check: AuditCheck
    /// How bad it is.
    public let severity: AuditSeverity
    /// The file it stands in, if it stands in one.
    public let file: String?
    /// The line, from 1.
    public let line: Int?
    /// What it is about, in as few words as possible: a form, a document, a feature.
    ///
    /// By it a finding can be accepted.
    public let subject: String
    /// What is wrong, as a clause.
    public let what: String
    /// What can be done about it, as a clause.
    public let remedy: String

    /// Makes a finding.
    public init(
        _ check: AuditCheck, _ severity: AuditSeverity, file: String?, line: Int? = nil, subject: String,
        what: String, remedy: String
    ) {
        self.check = check
        self.severity = severity
        self.file = file
        self.line = line
        self.subject = subject
        self.what = what
        self.remedy = remedy
    }

    /// Orders findings: the worst first, then by place.
    static func leads(_ left: AuditFinding, _ right: AuditFinding) -> Bool {
        if left.severity != right.severity { return left.severity < right.severity }
        return (left.file ?? "", left.line ?? 0, left.check.rawValue, left.subject)
            < (right.file ?? "", right.line ?? 0, right.check.rawValue, right.subject)
    }
}
