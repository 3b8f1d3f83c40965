import StanceKit

/// Streams are expanded: what comes out is bounded.
enum CompressionTarget {
    static func run(_ bytes: [UInt8]) {
        let limit = ExpansionLimit(ratio: 200, alwaysAllowed: 1 << 16, most: 1 << 20)
        guard let expanded = try? Compression.expanded(bytes, name: "t", limit: limit) else { return }
        precondition(expanded.count <= max(1 << 20, bytes.count), "\(expanded.count) bytes came out")
    }
}
