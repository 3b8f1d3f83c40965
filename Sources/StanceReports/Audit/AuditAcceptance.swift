/// A finding that somebody has looked at and lets stand, with the reason.
public struct AuditAcceptance: Sendable, Hashable {
    /// Which check made it.
    public let check: AuditCheck
    /// What it is about, as the finding says.
    public let subject: String
    /// The end of the path of the file it stands in, or `nil` for any file.
    public let file: String?
    /// Why it is let stand.
    public let reason: String
    /// The line of the file of acceptances.
    public let line: Int

    /// Makes an acceptance.
    public init(check: AuditCheck, subject: String, file: String?, reason: String, line: Int) {
        self.check = check
        self.subject = subject
        self.file = file
        self.reason = reason
        self.line = line
    }

    /// Whether this is about a finding.
    func covers(_ finding: AuditFinding) -> Bool {
        guard finding.check == check, finding.subject == subject else { return false }
        guard let file else { return true }
        return finding.file == file || finding.file?.hasSuffix("/" + file) == true
    }
}
