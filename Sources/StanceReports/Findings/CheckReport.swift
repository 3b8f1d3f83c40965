/// The checks of some texts in all their written forms.
public struct CheckReport: Sendable {
    /// A check a text.
    public let checks: [CopyCheck]
    /// How text is laid out.
    public let style: TextStyle

    /// Makes a report; what the baseline knows is waived.
    public init(of checks: [CopyCheck], baseline: FindingBaseline? = nil, style: TextStyle) {
        self.checks = checks.map { check in
            var check = check
            if let baseline { check.findings = baseline.waiving(check.findings) }
            return check
        }
        self.style = style
    }

    /// All findings, those that do not count among them.
    public var findings: [Finding] { checks.flatMap(\.findings) }

    /// Whether all texts pass.
    public var passed: Bool { checks.allSatisfy(\.passed) }

    /// One line on all texts: "checked 3 texts: 1 failed; 12 findings, 2 ignored, 4 known".
    public var summary: String {
        let findings = findings.filter { $0.severity == .error }
        let counts = [
            Figures.count(findings.count { $0.fails }, "finding"),
            "\(findings.count { $0.waiver == .inSource }) ignored",
            "\(findings.count { $0.waiver == .baseline }) known",
        ]
        let failed = checks.count { !$0.passed }
        return "checked \(Figures.count(checks.count, "text")): "
            + (failed == 0 ? "all passed" : "\(failed) FAILED") + "; " + counts.joined(separator: ", ")
    }

    /// A line a finding that makes a text fail, as editors and logs link them, and the summary.
    public var text: String {
        let lines = findings.filter(\.fails).map { finding in
            let place = finding.place.map { "\($0.file):\($0.start)" } ?? ""
            return style.styled(TextStyle.printable(place), .bold) + ": "
                + style.styled(finding.rule.rawValue, .red) + ": "
                + TextStyle.printable(finding.message) + "\n"
        }
        return lines.joined() + summary + "\n"
    }

    /// The findings for code scanning.
    public func sarif(version: String) -> String { SARIFLog(of: findings, version: version).json.pretty }

    /// The findings as annotations.
    public var annotations: String { GitHubAnnotations(of: findings).text }

    /// A suite a text: a failed check a finding that counts, and one that passed if there is none.
    public var junit: String {
        JUnitReport(
            suites: checks.map { check in
                let failures = check.findings.filter(\.fails).map { finding in
                    JUnitReport.Case(
                        name: "\(finding.rule.rawValue) \(finding.place.map { "\($0.start)" } ?? "")",
                        className: check.file,
                        failure: .init(message: finding.message, details: finding.text ?? finding.message))
                }
                let passed = JUnitReport.Case(name: "copy check", className: check.file)
                return .init(name: check.file, cases: failures.isEmpty ? [passed] : failures)
            }
        ).xml
    }
}
