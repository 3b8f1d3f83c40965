/// Findings as workflow commands of GitHub Actions: annotations beside the lines they are about.
///
/// GitHub shows ten annotations of each level for a step and drops the rest without a word; so the worst are printed, and the
/// last one says how many there are besides.
public struct GitHubAnnotations: Sendable {
    /// How many annotations of a level GitHub shows for a step.
    public static let limit = 10

    /// The findings.
    public let findings: [Finding]

    /// Makes annotations of the findings that count.
    public init(of findings: [Finding]) { self.findings = findings.filter { $0.waiver == nil } }

    /// The commands, a line each, the worst first.
    public var text: String {
        Finding.Severity.allCases.map { severity in
            let all = findings.enumerated().filter { $0.element.severity == severity }.sorted {
                $0.element.weight == $1.element.weight
                    ? $0.offset < $1.offset : $0.element.weight > $1.element.weight
            }.map(\.element)
            guard all.count > Self.limit else { return all.map(Self.command).joined() }
            let shown = Self.limit - 1
            return all.prefix(shown).map(Self.command).joined()
                + "::\(Self.level(severity))::\(all.count - shown) more; the report has all\n"
        }.joined()
    }

    private static func level(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func command(_ finding: Finding) -> String {
        var properties: [String] = []
        if let place = finding.place {
            properties = ["file=\(property(place.file))", "line=\(place.start.line)"]
            // Columns are only taken within one line.
            if let end = place.end {
                properties.append("endLine=\(end.line)")
                if end.line == place.start.line {
                    properties += ["col=\(place.start.column)", "endColumn=\(end.column)"]
                }
            } else {
                properties.append("col=\(place.start.column)")
            }
        }
        properties.append("title=\(property(finding.rule.title))")
        return "::\(level(finding.severity)) \(properties.joined(separator: ","))::\(data(finding.message))\n"
    }

    /// The message of a command: percent signs and line ends would end or change it.
    private static func data(_ text: String) -> String {
        TextStyle.printable(text).replacing("%", with: "%25")
    }

    private static func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
