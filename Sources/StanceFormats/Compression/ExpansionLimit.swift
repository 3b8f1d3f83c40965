/// How far a compressed stream may expand: a small file must not fill the memory.
public struct ExpansionLimit: Sendable, Hashable {
    /// The most bytes that may come out for each byte that goes in.
    public var ratio: Int
    /// How many bytes may come out whatever the ratio.
    public var alwaysAllowed: Int
    /// The most bytes that may come out of any stream.
    public var most: Int

    /// Two hundredfold, but always 16 MiB and never more than 2 GiB; news text compresses to a third or a fifth.
    public init(ratio: Int = 200, alwaysAllowed: Int = 1 << 24, most: Int = 1 << 31) {
        self.ratio = ratio
        self.alwaysAllowed = alwaysAllowed
        self.most = most
    }

    /// The most bytes that may come out of a stream of `count` bytes.
    func bytes(for count: Int) -> Int {
        let (product, overflows) = count.multipliedReportingOverflow(by: ratio)
        return min(most, max(alwaysAllowed, overflows ? most : product))
    }
}
