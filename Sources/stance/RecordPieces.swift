import StanceKit

/// A file of records, piece by piece.
struct RecordPieces {
    /// The first piece, which knows the file's columns.
    let head: RecordFile
    /// How many lines or rows so far were no records.
    private(set) var refusalCount: Int
    private let pieces: InputPieces?
    /// Pieces of a table are small, so that all threads end together; those of other files are as long as can be, since the names in
    /// the first one count for all.
    private static let tablePiece = InputPieces.length / 4
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
        let pieces = try InputPieces(
            at: path, border: .line, length: kind == .tsv ? Self.tablePiece : InputPieces.length)
        var bytes: [UInt8] = []
        var file = try Self.firstRecords(of: pieces, name: name, kind, &bytes)
        if file.records.contains(where: { $0.group != nil }) {
            while let more = try pieces.next() { bytes += more }
            file = try RecordFile(parsing: bytes, file: name, kind: kind)
        }
        head = file
        self.pieces = pieces
        lineCount = RecordFile.lineCount(of: bytes)
        refusalCount = file.refusals.count
    }

    /// Reads as many pieces as it takes to come to a record: a header may fill the first one, or blank lines.
    private static func firstRecords(
        of pieces: InputPieces, name: String, _ kind: RecordKind, _ bytes: inout [UInt8]
    ) throws -> RecordFile {
        while true {
            // Twice as many each time, as they are parsed anew.
            let wanted = 2 * bytes.count
            var isAtEnd = false
            repeat {
                guard let more = try pieces.next() else {
                    isAtEnd = true
                    break
                }
                bytes += more
            } while bytes.count < wanted
            do {
                return try RecordFile(parsing: bytes, file: name, kind: kind)
            } catch {
                guard case .noRecords = error, !isAtEnd else { throw error }
            }
        }
    }

    /// The next piece, or `nil` after the last.
    mutating func next() throws -> RecordFile? {
        if isFirst {
            isFirst = false
            return head
        }
        guard let bytes = try pieces?.next() else { return nil }
        let file = try head.continued(by: bytes, after: lineCount)
        lineCount += RecordFile.lineCount(of: bytes)
        refusalCount += file.refusals.count
        return file
    }
}
