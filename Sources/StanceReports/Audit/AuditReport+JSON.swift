extension AuditReport {
    /// The document of `audit --json`: its keys are a public contract.
    public var json: JSON {
        .object([
            .init("subjects", .array(subjects.map(JSON.string))),
            .init("errors", .int(count(.error))), .init("warnings", .int(count(.warning))),
            .init("notes", .int(count(.note))), .init("clean", .bool(isClean)),
            .init("findings", .array(findings.map { .object($0.fields) })),
            .init(
                "accepted",
                .array(
                    accepted.map {
                        .object($0.finding.fields + [.init("reason", .string($0.acceptance.reason))])
                    })),
            .init("lexicons", .array(lexicons.map(\.json))), .init("tables", .array(tables.map(\.json))),
            .init("surface", .array(surface.map(\.json))),
            .init("baseRates", .array(baseRates.map(\.json))),
            .init(
                "checks",
                .array(AuditCheck.allCases.filter(checks.contains).map { .string($0.rawValue) })),
        ])
    }
}

extension AuditFinding {
    var fields: [JSON.Field] {
        [
            .init("check", .string(check.rawValue)), .init("severity", .string(severity.rawValue)),
            .init("file", .optional(file)), .init("line", line.map(JSON.int) ?? .null),
            .init("subject", .string(subject)), .init("what", .string(what)),
            .init("remedy", .string(remedy)),
        ]
    }
}

extension LexiconSummary {
    var json: JSON {
        .object([
            .init("file", .string(file)), .init("category", .string(category)),
            .init("kind", .optional(kind)), .init("entries", .int(entries)),
            .init("met", met.map(JSON.int) ?? .null), .init("weight", .optional(weight)),
            .init("neverMet", .array(neverMet.map(JSON.string))),
        ])
    }
}

extension TableSummary {
    var json: JSON {
        .object([
            .init("file", .string(file)), .init("rows", .int(rows)), .init("labelled", .int(labelled)),
            .init("opinion", .int(opinion)), .init("groups", .int(groups)),
        ])
    }
}

extension SurfaceSummary {
    var json: JSON {
        .object([
            .init("file", .optional(file)), .init("reporting", .int(reportingCount)),
            .init("opinion", .int(opinionCount)),
            .init(
                "features",
                .array(
                    rows.map {
                        .object([
                            .init("feature", .string($0.feature)), .init("reporting", .int($0.reporting)),
                            .init("opinion", .int($0.opinion)), .init("owned", .bool($0.isOwned)),
                        ])
                    })),
            .init(
                "words",
                .object([
                    .init("reporting", Self.json(reportingLength)),
                    .init("opinion", Self.json(opinionLength)),
                ])),
        ])
    }

    private static func json(_ length: Length?) -> JSON {
        guard let length else { return .null }
        return .object([
            .init("mean", .double(length.mean)), .init("median", .int(length.median)),
            .init("ninetieth", .int(length.ninetieth)),
        ])
    }
}

extension BaseRate {
    var json: JSON {
        .object([
            .init("attribute", .string(attribute)), .init("value", .string(value)), .init("n", .int(count)),
            .init("opinion", .int(opinion)), .init("groups", .int(groups)),
        ])
    }
}
