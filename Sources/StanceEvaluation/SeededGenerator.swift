/// A small random generator that gives the same numbers for the same seed, everywhere and in every version.
///
/// SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014. The standard
/// library may change how it draws integers and shuffles; reports must not change with it, hence `index(below:)`
/// and `shuffle(_:)`.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var state: UInt64

    /// Starts the sequence of `seed`.
    public init(seed: UInt64) {
        state = seed
    }

    /// Starts one of many unrelated sequences of `seed`: the one with number `stream`.
    ///
    /// Work that is split by stream gives the same result in whatever order, or on whatever thread, it is done.
    public init(seed: UInt64, stream: UInt64) {
        state = Self.mixed(seed &+ (stream &+ 1) &* Self.step)
    }

    /// The next 64 random bits.
    public mutating func next() -> UInt64 {
        state &+= Self.step
        return Self.mixed(state)
    }

    /// A uniform integer in `0..<bound`, without bias.
    ///
    /// Lemire, "Fast random integer generation in an interval", ACM TOMACS 29 (2019).
    ///
    /// - Precondition: `bound` is positive.
    public mutating func index(below bound: Int) -> Int {
        precondition(bound > 0, "bound \(bound) is not positive")
        let range = UInt64(bound)
        var product = next().multipliedFullWidth(by: range)
        if product.low < range {
            let rejected = (0 &- range) % range
            while product.low < rejected { product = next().multipliedFullWidth(by: range) }
        }
        return Int(product.high)
    }

    /// Puts `elements` into random order (Fisher–Yates).
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, index(below: last + 1))
        }
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
