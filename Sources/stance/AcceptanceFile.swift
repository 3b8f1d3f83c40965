import StanceKit

/// A file of findings that are let stand: `Training/audit.yml`.
///
///     accepted:
///       - check: model-name-weight
///         subject: [mr, us]
///         reason: why they may stay
struct AcceptanceFile {
    let path: String
    let acceptances: [AuditAcceptance]

    /// Reads accepted findings.
    ///
    /// Unknown and missing keys, and checks that there are not, are errors with file and line.
    init(path: String) throws {
        let text = try Document(name: path, bytes: try InputFile.bytes(at: path)).bytes
        let root = try RecipeNode.parse(String(decoding: text, as: UTF8.self), file: path)
        try root.allow(["accepted"])
        self.path = path
        acceptances = try root.mappings("accepted").flatMap { item in
            try item.allow(["check", "subject", "file", "reason"])
            let name = try item.string("check")
            guard let check = AuditCheck(rawValue: name) else {
                throw RecipeError.unknownName(
                    file: path, line: item.line, key: "check", name: name,
                    nearest: EditDistance.nearest(to: name, among: AuditCheck.allCases.map(\.rawValue)))
            }
            let (file, reason) = (try item.optionalString("file"), try item.string("reason"))
            return try item.strings("subject").map {
                AuditAcceptance(check: check, subject: $0, file: file, reason: reason, line: item.line)
            }
        }
    }
}
