import StanceText

/// Goes over the rows of a table with tabs between its fields, a row a line, and notes where the fields stand; copies nothing.
///
/// A byte order mark, and a carriage return before the end of a line, are no part of a row. Blank lines are counted, and passed over.
struct TSVLines {
    let bytes: [UInt8]
    /// The number of the line at hand, from 1.
    private(set) var number: Int
    /// The row at hand, without its line end.
    private(set) var row = 0..<0
    /// Where the next line begins.
    private(set) var end: Int
    private var tabs: [Int] = []

    /// - Parameter count: how many lines stand before the bytes.
    init(of bytes: [UInt8], after count: Int = 0) {
        self.bytes = bytes
        number = count
        end = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
    }

    /// Goes on to the next row; false at the end.
    mutating func next() -> Bool {
        // Bound first: a span of a property would hold all of `self`.
        let bytes = bytes
        let source = bytes.span
        while end < source.count {
            let start = end
            tabs.removeAll(keepingCapacity: true)
            var last = Self.fieldEnd(from: start, in: source)
            while last < source.count, source[last] == UInt8(ascii: "\t") {
                tabs.append(last)
                last = Self.fieldEnd(from: last + 1, in: source)
            }
            end = min(last + 1, source.count)
            number += 1
            if last > start, source[last - 1] == UInt8(ascii: "\r") { last -= 1 }
            guard last > start else { continue }
            row = start..<last
            return true
        }
        return false
    }

    /// Where the field ends that begins at `start`: at a tab, a line end, or the end of the bytes.
    private static func fieldEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
        TextScan.next(UInt8(ascii: "\t"), or: UInt8(ascii: "\n"), in: start..<bytes.count, of: bytes)
    }

    /// How many fields the row at hand has.
    var fieldCount: Int { tabs.count + 1 }

    /// Where a field of the row at hand stands.
    func field(_ column: Int) -> Range<Int> {
        let start = column == 0 ? row.lowerBound : tabs[column - 1] + 1
        return start..<(column < tabs.count ? tabs[column] : row.upperBound)
    }
}
