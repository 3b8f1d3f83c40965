import StanceKit

/// A file of records, piece by piece.
struct RecordPieces {
    /// The first piece, which knows the file's columns.
    let head: RecordFile
    /// How many lines or rows so far were no records.
    private(set) var refusalCount: Int
    private let pieces: InputPieces?
    private var isFirst = true
    private var lineCount = 0

    /// Takes a file that was read as a whole.
    init(_ file: RecordFile) {
        head = file
        pieces = nil
        refusalCount = file.refusals.count
    }

    /// Opens a file, and reads all of it if its records have groups, whose quotations may run over them.
    init(at path: String, name: String, _ kind: RecordKind) throws {
        let pieces = try InputPieces(at: path, border: .line)
        var bytes = try pieces.next() ?? []
        var file = try RecordFile(parsing: bytes, file: name, kind: kind)
        if file.records.contains(where: { $0.group != nil }) {
            while let more = try pieces.next() { bytes += more }
            file = try RecordFile(parsing: bytes, file: name, kind: kind)
        }
        head = file
        self.pieces = pieces
        lineCount = RecordFile.lineCount(of: bytes)
        refusalCount = file.refusals.count
    }

    /// The next few pieces, parsed, or `nil` after the last.
    mutating func next(atMost count: Int, with pool: WorkerPool<SentenceScorer>) throws -> [RecordFile]? {
        if isFirst {
            isFirst = false
            return [head]
        }
        var batch: [(bytes: [UInt8], lineCount: Int)] = []
        while batch.count < count, let bytes = try pieces?.next() {
            batch.append((bytes, lineCount))
            lineCount += RecordFile.lineCount(of: bytes)
        }
        guard !batch.isEmpty else { return nil }
        let files = pool.map(batch) { [head] piece, _ in
            Result { try head.continued(by: piece.bytes, after: piece.lineCount) }
        }
        let parsed = try files.map { try $0.get() }
        refusalCount += parsed.reduce(0) { $0 + $1.refusals.count }
        return parsed
    }
}
