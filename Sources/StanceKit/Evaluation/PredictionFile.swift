import Dispatch
public import StanceReports
import Synchronization

/// A file of predictions: JSON lines as `evaluate --report` writes them, or as another system may.
///
/// A line has `probability` (of opinion) and `gold` (`opinion` or `reporting`); `predicted` too, unless the threshold of 0.5 is
/// meant. All else may be left out: `id` (else the line's number), `text` or `sentence`, `group`, `attributes`, `voice`, `role`,
/// `contributions` with `byteStart`, and `table` with the `file` and `line` of the label.
public struct PredictionFile: Sendable {
    /// The file's name.
    public let file: String
    /// The predictions, in the order of the lines.
    public let sentences: [EvaluatedSentence]

    /// From this probability on a line without a decision counts as opinion.
    public static let defaultThreshold = 0.5

    private static let linesPerPiece = 1_000

    /// Reads predictions, on all cores.
    ///
    /// - Parameter threshold: decides anew, whatever the file says, if it is given.
    /// - Throws: `PredictionError` for the first line that is wrong.
    /// - Complexity: O(*n*) for *n* bytes.
    public init(parsing bytes: [UInt8], file: String, threshold: Double? = nil) throws(PredictionError) {
        let lines = Self.lines(of: bytes)
        guard !lines.isEmpty else { throw .empty(file) }
        let starts = Array(stride(from: 0, to: lines.count, by: Self.linesPerPiece))
        let pieces = Mutex(
            [Result<[EvaluatedSentence], PredictionError>](
                repeating: .success([]), count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { piece in
            let part = lines[starts[piece]..<min(starts[piece] + Self.linesPerPiece, lines.count)]
            let read = Self.read(part, file: file, threshold: threshold)
            pieces.withLock { $0[piece] = read }
        }
        var sentences: [EvaluatedSentence] = []
        sentences.reserveCapacity(lines.count)
        for piece in pieces.withLock({ $0 }) { sentences += try piece.get() }
        self.file = file
        self.sentences = sentences
    }

    private static func read(
        _ lines: ArraySlice<(bytes: ArraySlice<UInt8>, number: Int)>, file: String, threshold: Double?
    ) -> Result<[EvaluatedSentence], PredictionError> {
        Result { () throws(PredictionError) in
            var read: [EvaluatedSentence] = []
            for line in lines {
                let record = try PredictionRecord.parse(line.bytes, file: file, line: line.number)
                read.append(try record.sentence(file: file, line: line.number, threshold: threshold))
            }
            return read
        }
    }

    /// The lines that are not blank, with their numbers from 1.
    private static func lines(of bytes: [UInt8]) -> [(bytes: ArraySlice<UInt8>, number: Int)] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
            .filter { $0.element.contains { $0 > UInt8(ascii: " ") } }.map { ($0.element, $0.offset + 1) }
    }
}
