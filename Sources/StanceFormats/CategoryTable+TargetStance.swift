extension CategoryTable {
    /// The stances towards a target, in the order of their names.
    public static let stances = ["AGAINST", "FAVOR", "NONE"]
    /// What stands where a stance is kept back.
    private static let unknownStance = "UNKNOWN"

    /// Reads the sentences on one target, or on all if `target` is `nil`, from a table in the layout of SemEval-2016 Task 6.
    ///
    /// The table has tabs between fields and the columns `ID`, `Target`, `Tweet`, `Stance`; a stance is `FAVOR`, `AGAINST` or `NONE`, and
    /// `UNKNOWN`, `-` or nothing where it is kept back. Rows on other targets are counted and passed over. Capitals make no
    /// difference. Mohammad et al., "SemEval-2016 Task 6: Detecting stance in tweets", SemEval 2016.
    ///
    /// - Throws: `FormatError.noSuchTarget` if no row is about the target, `.unknownStance`, or another error with file and line.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(stancesTowards target: String?, parsing text: String, file: String) throws(FormatError) {
        let table = try Table(parsing: text, file: file, dialect: .init(path: file))
        let column = try table.requiredColumn(["target"])
        var columns = TableColumns(text: "Tweet", label: "Stance")
        columns.group = []
        let wanted = target.map { Self.trimmed($0).lowercased() }
        let targets = table.rows.map { Self.trimmed($0.fields[column]) }
        let found = wanted.flatMap { wanted in targets.first { $0.lowercased() == wanted } }
        try self.init(table, columns, target: found) { row, label throws(FormatError) in
            guard wanted == nil || Self.trimmed(row.fields[column]).lowercased() == wanted else { return nil }
            let stance = label.uppercased()
            if stance.isEmpty || stance == "-" || stance == Self.unknownStance { return .some(nil) }
            guard Self.stances.contains(stance) else {
                throw .unknownStance(file: file, line: row.line, stance: label)
            }
            return stance
        }
        guard !sentences.isEmpty else {
            throw .noSuchTarget(file: file, target: target ?? "", known: Set(targets).sorted())
        }
    }
}
