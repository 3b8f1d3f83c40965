/// Byte strings, each of which is kept once and has a number: its place among the first occurrences.
struct InternedBytes {
    private var slots = NumberSlots()
    /// The strings one after the other, and eight zeros.
    private var bytes: [UInt8] = .init(repeating: 0, count: slack)
    private var ends: [UInt32] = []

    /// So many bytes must be readable behind a string: it is read eight at a time.
    static let slack = 8

    /// How many there are.
    var count: Int { ends.count }

    /// The bytes that they take.
    var byteCount: Int { slots.byteCount + bytes.capacity + ends.capacity * 4 }

    /// The string with a number.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

    /// The number of the bytes in a range; it is new if it equals the `count` before.
    ///
    /// - Precondition: `slack` bytes follow the range.
    /// - Complexity: O(*m*) expected for *m* bytes.
    @inline(__always)
    mutating func number(of part: Range<Int>, in text: Span<UInt8>) -> Int {
        precondition(part.upperBound + Self.slack <= text.count, "no \(Self.slack) bytes after \(part)")
        let source = unsafe text.bytes
        let hash = Self.hash(part, source)
        slots.reserve(1)
        let found = slots.find(hash) { number in
            let own = range(of: Int(number))
            return unsafe own.count == part.count
                && Self.areEqual(own.lowerBound, bytes.span.bytes, part, source)
        }
        switch found {
        case .number(let number): return Int(number)
        case .free(let place):
            slots.put(UInt32(truncatingIfNeeded: count), hash, at: place)
            append(part, text)
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
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    private mutating func append(_ part: Range<Int>, _ text: Span<UInt8>) {
        bytes.removeLast(Self.slack)
        for index in part { bytes.append(text[index]) }
        ends.append(UInt32(bytes.count))
        bytes.append(contentsOf: repeatElement(0, count: Self.slack))
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
        return count >= 8
            ? word
            : UInt64(littleEndian: word) & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    }
}
