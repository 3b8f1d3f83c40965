import StanceKit

/// Records are read one by one: every line that is not blank is a record or a refusal, the table's header apart.
enum RecordTarget {
    static func run(_ bytes: [UInt8], _ kind: RecordKind) {
        guard let file = try? RecordFile(parsing: bytes, file: "t", kind: kind) else { return }
        for refusal in file.refusals { _ = refusal.description }
        guard kind != .csv else { return }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = content.split(separator: UInt8(ascii: "\n")).filter { line in
            kind == .tsv
                ? line.count > 1 || line.first != UInt8(ascii: "\r")
                : !line.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        }
        let header = kind == .tsv ? 1 : 0
        precondition(
            file.records.count + file.refusals.count == lines.count - header,
            "\(lines.count) lines, \(file.records.count) records, \(file.refusals.count) refusals")
    }
}
