import Dispatch

/// The rows of a large matrix in pieces that are worked on side by side.
///
/// How many there are hangs on the matrix alone, not on the machine, and sums over rows are taken piece by piece in their order: the
/// number of threads never changes a result. A small matrix is one piece.
struct RowPieces {
    private let pieces: [Range<Int>]

    /// More pieces would serve more cores, but each needs a vector of sums of its own.
    private static let count = 4
    /// Below so many stored elements handing out is not worth it.
    private static let leastElements = 1 << 22

    init(of matrix: SparseMatrix) {
        let (offsets, rowCount) = (matrix.rowOffsets, matrix.rowCount)
        let elementCount = matrix.columns.count
        // Sums of a piece must cost less to join than to make.
        guard elementCount >= Self.leastElements, matrix.columnCount * 4 <= elementCount else {
            pieces = [0..<rowCount]
            return
        }
        let bounds = (0...Self.count).map { piece in
            piece == Self.count ? rowCount : offsets.firstRow(from: elementCount / Self.count * piece)
        }
        pieces = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }

    subscript(piece: Int) -> Range<Int> { pieces[piece] }

    /// Calls `body` for each piece, on all cores.
    func perform(_ body: (Int) -> Void) {
        guard pieces.count > 1 else { return body(0) }
        // The pieces write to different places, which the compiler cannot know.
        withoutActuallyEscaping(body) { body in
            let work = unsafe unsafeBitCast(body, to: (@Sendable (Int) -> Void).self)
            DispatchQueue.concurrentPerform(iterations: pieces.count, execute: work)
        }
    }

    /// Adds the sums that `body` makes of each piece's rows to the first `count` elements of `result`.
    func addSums<Number: BinaryFloatingPoint>(
        of count: Int, to result: inout [Number], _ body: (Range<Int>, inout MutableSpan<Number>) -> Void
    ) {
        guard pieces.count > 1 else {
            var sums = result.mutableSpan
            return body(pieces[0], &sums)
        }
        var others = [Number](repeating: 0, count: count * (pieces.count - 1))
        unsafe result.withUnsafeMutableBufferPointer { result in
            unsafe others.withUnsafeMutableBufferPointer { others in
                perform { piece in
                    let own =
                        unsafe piece == 0 ? result[..<count] : others[(piece - 1) * count..<piece * count]
                    var sums = unsafe MutableSpan(_unsafeElements: UnsafeMutableBufferPointer(rebasing: own))
                    body(pieces[piece], &sums)
                }
                for piece in 0..<(pieces.count - 1) {
                    for column in 0..<count { unsafe result[column] += others[piece * count + column] }
                }
            }
        }
    }
}

extension [Int] {
    /// The first row that begins at or after an element.
    fileprivate func firstRow(from element: Int) -> Int {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] >= element { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
