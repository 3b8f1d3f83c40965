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

    /// Whether so many places are more than the nearer caches hold, so that they are worth asking for ahead; where they are not, asking
    /// takes half as long again.
    static func areFar<Place>(_: Place.Type, _ count: Int) -> Bool {
        count * MemoryLayout<Place>.stride > 2 << 20
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

    /// Calls `body` for each piece, on all cores, with its rows and places of its own, one a column, that begin as `place` says.
    ///
    /// - Returns: the places of all pieces, one piece after the other.
    func places<Place>(
        of columnCount: Int, _ place: (_ column: Int) -> Place,
        filling body: (Range<Int>, inout MutableSpan<Place>) -> Void
    ) -> [Place] {
        let count = columnCount * pieces.count
        // Room for none would be the empty array that all threads share, and its count would be written.
        var places = unsafe [Place](unsafeUninitializedCapacity: max(1, count)) { places, initializedCount in
            for column in 0..<columnCount {
                let first = place(column)
                for piece in pieces.indices {
                    unsafe places.initializeElement(at: piece * columnCount + column, to: first)
                }
            }
            initializedCount = count
        }
        unsafe places.withUnsafeMutableBufferPointer { places in
            perform { piece in
                let own = unsafe places[piece * columnCount..<(piece + 1) * columnCount]
                var span = unsafe MutableSpan(_unsafeElements: UnsafeMutableBufferPointer(rebasing: own))
                body(pieces[piece], &span)
            }
        }
        return places
    }

    /// The sum of what `places` made of a column, piece by piece.
    @inline(__always)
    func sum<Place, Number: BinaryFloatingPoint>(
        of column: Int, in places: [Place], _ number: (Place) -> Number
    ) -> Number {
        let columnCount = places.count / pieces.count
        var sum = number(places[column])
        for piece in pieces.indices.dropFirst() { sum += number(places[piece * columnCount + column]) }
        return sum
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
