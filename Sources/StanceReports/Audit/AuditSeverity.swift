/// How bad a finding of an audit is.
public enum AuditSeverity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Figures that rest on this are wrong.
    case error
    /// A mistake, or what a reader must know to judge the figures; it is mended or accepted with a reason.
    case warning
    /// Good to know.
    case note

    /// Orders from the worst on.
    public static func < (left: AuditSeverity, right: AuditSeverity) -> Bool {
        let order: [AuditSeverity] = [.error, .warning, .note]
        return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
}
