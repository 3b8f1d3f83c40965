import StanceKit

/// What the memory of this machine allows: how fast it is read in a row, and what a read at a random place costs by the size of the table.
///
/// Gathers are independent of each other, as the look-ups of one sentence's terms are, so the processor has several under way at once;
/// chased ones each need the last one's result, which is the latency itself.
struct MachineLimits {
    let readGigabytesPerSecond: Double
    let gathers: [(bytes: Int, gathered: Double, chased: Double)]

    private static let reads = 4_000_000
    /// Elements of a cache line of 64 bytes.
    private static let lineLength = 16

    init() {
        readGigabytesPerSecond = Self.bandwidth(ofBytes: 256 << 20)
        gathers = [15, 18, 20, 22, 24, 26, 28].map { bits in
            let table = Self.cycle(count: (1 << bits) / MemoryLayout<UInt32>.stride)
            return (1 << bits, Self.gather(table), Self.chase(table))
        }
    }

    private static func bandwidth(ofBytes bytes: Int) -> Double {
        let words = [UInt64](repeating: 1, count: bytes / 8)
        let seconds = CPUTime.median {
            var sum: UInt64 = 0
            words.withUnsafeBufferPointer { for word in $0 { sum &+= word } }
            use(sum)
        }
        return Double(bytes) / seconds / 1e9
    }

    /// A table whose first element of each cache line leads to another line's, so that following them comes by every line (Sattolo 1986).
    private static func cycle(count: Int) -> [UInt32] {
        var lines = (0..<UInt32(count / lineLength)).map { $0 }
        var state: UInt64 = 1
        for last in stride(from: lines.count - 1, to: 0, by: -1) {
            lines.swapAt(last, Int(random(&state) % UInt64(last)))
        }
        var next = [UInt32](repeating: 0, count: count)
        for (line, other) in lines.enumerated() { next[line * lineLength] = other * UInt32(lineLength) }
        return next
    }

    private static func random(_ state: inout UInt64) -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }

    /// Nanoseconds a read at places that are known beforehand.
    private static func gather(_ table: [UInt32]) -> Double {
        let mask = UInt64(table.count - 1)
        let seconds = CPUTime.median {
            var (sum, state): (UInt32, UInt64) = (0, 1)
            table.withUnsafeBufferPointer { table in
                for _ in 0..<reads { sum &+= table[Int(random(&state) & mask)] }
            }
            use(sum)
        }
        return seconds * 1e9 / Double(reads)
    }

    /// Nanoseconds a read whose place is the result of the one before.
    private static func chase(_ table: [UInt32]) -> Double {
        let seconds = CPUTime.median {
            var place: UInt32 = 0
            table.withUnsafeBufferPointer { table in
                for _ in 0..<reads { place = table[Int(place)] }
            }
            use(place)
        }
        return seconds * 1e9 / Double(reads)
    }

    var json: JSON {
        .object([
            .init("readGigabytesPerSecond", .double(readGigabytesPerSecond)),
            .init(
                "gathers",
                .array(
                    gathers.map {
                        .object([
                            .init("bytes", .int($0.bytes)), .init("nanoseconds", .double($0.gathered)),
                            .init("chasedNanoseconds", .double($0.chased)),
                        ])
                    })),
        ])
    }
}
