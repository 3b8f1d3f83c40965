/// The terms of many sentences by number, four bytes each: all that is kept of them until it is known which terms stay.
///
/// The first terms of a sentence are those that have counts, which are kept besides; each of the others stands there once.
struct TermNumberRows {
    /// The numbers of some sentences each: a list that grows by doubling would need its memory three times.
    private var pieces: [[UInt32]] = []
    private var piece: [UInt32] = []
    /// How many terms each sentence has, and how many of them have counts.
    private var shapes: [(length: UInt32, counted: UInt32)] = []
    private var counts: [UInt32] = []

    /// Memory of this size the system's allocator asks for and gives back one by one, so that a piece's is free again once it is used.
    private static let pieceLength = 1 << 21

    /// How many sentences there are.
    var count: Int { shapes.count }

    /// How many terms they have.
    var elementCount: Int { pieces.count * Self.pieceLength + piece.count }

    /// The bytes that they take, about.
    var byteCount: Int { (elementCount + counts.capacity + shapes.capacity * 2) * 4 }

    /// Appends a sentence.
    ///
    /// - Parameters:
    ///   - terms: its different terms.
    ///   - valuedCount: how many of its terms, the first ones, have their counts kept even if they are 1.
    mutating func append(_ terms: Span<UInt32>, counts all: Span<UInt32>, valuedCount: Int) {
        let count = terms.count
        if piece.count + count > Self.pieceLength {
            pieces.append(piece)
            piece = []
        }
        if piece.capacity == 0 { piece.reserveCapacity(max(Self.pieceLength, count)) }
        let before = counts.count
        // Room for none would be the empty array that all threads share, and its count would be written.
        piece.append(addingCapacity: max(1, count)) { room in
            for place in 0..<count where place < valuedCount || all[place] > 1 {
                room.append(terms[place])
                counts.append(all[place])
            }
            unsafe room.withUnsafeMutableBufferPointer { room, used in
                // Each is written where the next one is to stand that is not: no branch, and room for all of them.
                for place in valuedCount..<count where used < room.count {
                    unsafe room[used] = terms[place]
                    used += all[place] == 1 ? 1 : 0
                }
            }
        }
        shapes.append((UInt32(count), UInt32(counts.count - before)))
    }

    /// So many terms further on are those that are asked for ahead.
    private static let distance = 96

    /// Calls `body` with the terms of each sentence, the counts of the first of them, and about as many terms of sentences that come soon;
    /// afterwards there are none.
    mutating func takeAll(
        _ body: (_ terms: Span<UInt32>, _ counts: Span<UInt32>, _ ahead: Span<UInt32>) -> Void
    ) {
        pieces.append(piece)
        piece = []
        var next = 0
        var countsStart = 0
        for index in pieces.indices {
            var numbers: [UInt32] = []
            swap(&numbers, &pieces[index])
            var start = 0
            while next < shapes.count, start + Int(shapes[next].length) <= numbers.count {
                let end = start + Int(shapes[next].length)
                let countsEnd = countsStart + Int(shapes[next].counted)
                let ahead =
                    min(start + Self.distance, numbers.count)..<min(end + Self.distance, numbers.count)
                body(
                    numbers.span.extracting(start..<end), counts.span.extracting(countsStart..<countsEnd),
                    numbers.span.extracting(ahead))
                (start, countsStart) = (end, countsEnd)
                next += 1
            }
        }
        self = TermNumberRows()
    }
}
