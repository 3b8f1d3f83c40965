/// Findings as SARIF 2.1.0 (OASIS, 2020), for code scanning and editors.
public struct SARIFLog: Sendable {
    /// The findings.
    public let findings: [Finding]
    /// The tool's version.
    public let version: String

    private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    /// Makes a log.
    public init(of findings: [Finding], version: String) {
        self.findings = findings
        self.version = version
    }

    /// The one document.
    public var json: JSON {
        let rules = FindingRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
        return .object([
            .init("$schema", .string(Self.schema)), .init("version", .string("2.1.0")),
            .init(
                "runs",
                .array([
                    .object([
                        .init("tool", .object([.init("driver", driver(rules))])),
                        .init("columnKind", .string("unicodeCodePoints")),
                        .init("results", .array(findings.map { result($0, rules) })),
                    ])
                ])),
        ])
    }

    private func driver(_ rules: [FindingRule]) -> JSON {
        .object([
            .init("name", .string("stance")), .init("semanticVersion", .string(version)),
            .init(
                "rules",
                .array(
                    rules.map { rule in
                        .object([
                            .init("id", .string(rule.rawValue)),
                            .init("shortDescription", Self.message(rule.title)),
                            .init("help", Self.message(rule.help)),
                        ])
                    })),
        ])
    }

    private func result(_ finding: Finding, _ rules: [FindingRule]) -> JSON {
        var fields: [JSON.Field] = [.init("ruleId", .string(finding.rule.rawValue))]
        if let index = rules.firstIndex(of: finding.rule) { fields.append(.init("ruleIndex", .int(index))) }
        fields.append(.init("level", .string(finding.severity.rawValue)))
        fields.append(.init("message", Self.message(finding.message)))
        if let place = finding.place {
            fields.append(.init("locations", .array([Self.location(place, text: finding.text)])))
        }
        if let fingerprint = finding.fingerprint {
            fields.append(
                .init("partialFingerprints", .object([.init("stance/v1", .string(fingerprint))])))
        }
        switch finding.waiver {
        case .inSource:
            fields.append(.init("suppressions", .array([.object([.init("kind", .string("inSource"))])])))
        case .baseline:
            fields.append(.init("baselineState", .string("unchanged")))
            fields.append(.init("suppressions", .array([.object([.init("kind", .string("external"))])])))
        case nil: break
        }
        return .object(fields)
    }

    private static func location(_ place: Finding.Place, text: String?) -> JSON {
        var region: [JSON.Field] = [
            .init("startLine", .int(place.start.line)), .init("startColumn", .int(place.start.column)),
        ]
        if let end = place.end {
            region += [.init("endLine", .int(end.line)), .init("endColumn", .int(end.column))]
        }
        if let text { region.append(.init("snippet", message(text))) }
        return .object([
            .init(
                "physicalLocation",
                .object([
                    .init("artifactLocation", .object([.init("uri", .string(uri(place.file)))])),
                    .init("region", .object(region)),
                ]))
        ])
    }

    private static func message(_ text: String) -> JSON { .object([.init("text", .string(text))]) }

    /// A path as a URI reference (RFC 3986): all but unreserved characters and slashes in percent encoding.
    static func uri(_ path: String) -> String {
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
