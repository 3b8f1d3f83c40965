import StanceLinearAlgebra

/// Byte strings, each of which is kept once and has a number: its place among the first occurrences.
struct InternedBytes {
    private var slots = NumberSlots()
    /// The strings one after the other, and eight zeros.
    private var bytes: [UInt8] = .init(repeating: 0, count: slack)
    private var strings: [Interned] = []

    /// Where a string stands, and as much of it as settles most comparisons.
    private struct Interned {
        let start: UInt32
        let count: UInt32
        /// Its first eight bytes, or all and zeros.
        let head: UInt64
    }

    /// So many bytes must be readable behind a string: it is read eight at a time.
    static let slack = 8

    /// How many there are.
    var count: Int { strings.count }

    /// The bytes that they take.
    var byteCount: Int { slots.byteCount + bytes.capacity + strings.capacity * MemoryLayout<Interned>.stride }

    /// The string with a number.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    /// The number of the bytes in a range; it is new if it equals the `count` before.
    ///
    /// - Precondition: `slack` bytes follow the range.
    /// - Complexity: O(*m*) expected for *m* bytes.
    mutating func number(of part: Range<Int>, in text: Span<UInt8>) -> Int {
        let hash = Self.hash(part, in: text)
        let source = unsafe text.bytes
        let head = Self.word(at: part.lowerBound, part.upperBound, source)
        slots.reserve(1)
        let found = slots.find(hash) { number in
            let own = strings[Int(number)]
            guard own.count == part.count, own.head == head else { return false }
            return unsafe part.count <= 8 || Self.areEqual(Int(own.start), bytes.span.bytes, part, source)
        }
        switch found {
        case .number(let number): return Int(number)
        case .free(let place):
            slots.put(UInt32(truncatingIfNeeded: count), hash, at: place)
            append(part, head: head, text)
            return count - 1
        }
    }

    /// Keeps only those whose numbers fulfil `stays`, and numbers them anew in their order.
    ///
    /// - Returns: the new number of each, or `nil`.
    mutating func keep(where stays: (Int) -> Bool) -> [UInt32?] {
        let old = self
        self = InternedBytes()
        return (0..<old.count).map { number in
            guard stays(number) else { return nil }
            return UInt32(self.number(of: old.range(of: number), in: old.bytes.span))
        }
    }

    private func range(of number: Int) -> Range<Int> {
        let start = Int(strings[number].start)
        return start..<start + Int(strings[number].count)
    }

    private mutating func append(_ part: Range<Int>, head: UInt64, _ text: Span<UInt8>) {
        bytes.removeLast(Self.slack)
        strings.append(Interned(start: UInt32(bytes.count), count: UInt32(part.count), head: head))
        for index in part { bytes.append(text[index]) }
        bytes.append(contentsOf: repeatElement(0, count: Self.slack))
    }

    /// The hash of the bytes in a range.
    ///
    /// - Precondition: `slack` bytes follow the range.
    @inline(__always)
    private static func hash(_ part: Range<Int>, in text: Span<UInt8>) -> UInt64 {
        precondition(part.upperBound + slack <= text.count, "no \(slack) bytes after \(part)")
        return unsafe hash(part, text.bytes)
    }

    /// Multiplies eight bytes at a time and folds the product: what one of them changes is seen in all bits.
    @inline(__always)
    private static func hash(_ part: Range<Int>, _ source: RawSpan) -> UInt64 {
        var hash = UInt64(part.count) &* 0x9E37_79B9_7F4A_7C15
        var offset = part.lowerBound
        while offset < part.upperBound {
            let word = word(at: offset, part.upperBound, source)
            let product = (hash ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
            hash = product.high ^ product.low
            offset &+= 8
        }
        return hash &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    private static func areEqual(_ start: Int, _ own: RawSpan, _ part: Range<Int>, _ source: RawSpan) -> Bool
    {
        var offset = part.lowerBound
        let shift = start &- offset
        while offset < part.upperBound {
            let left = word(at: offset &+ shift, part.upperBound &+ shift, own)
            if left != word(at: offset, part.upperBound, source) { return false }
            offset &+= 8
        }
        return true
    }

    /// Up to eight bytes as a number, zeros from `end` on.
    @inline(__always)
    private static func word(at offset: Int, _ end: Int, _ source: RawSpan) -> UInt64 {
        let word = unsafe source.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
        let count = end &- offset
        if count >= 8 { return word }
        return count == 0
            ? 0 : UInt64(littleEndian: word) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    }
}
