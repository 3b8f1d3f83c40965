import Foundation
import StanceFormats
import Testing

/// The streams were made with gzip 1.12 (`gzip -9n`) and zstd 1.5.4 (`zstd -19`) and are written in base 64.
@Suite struct CompressionTests {
    private static let text = Array("It rained on Monday.\n".utf8)
    private static let streams: [Compression: String] = [
        .gzip: "H4sIAAAAAAAC//MsUShKzMxLTVHIz1Pwzc9LSazU4wIAWFBaKRUAAAA=",
        .zstandard: "KLUv/QRoqQAASXQgcmFpbmVkIG9uIE1vbmRheS4KjJfkqw==",
    ]
    /// 100,000 times the letter a.
    private static let bombs: [Compression: String] = [
        .gzip: "H4sIAAAAAAAC/+3BMQEAAADCoKzrX8IaHkAB" + String(repeating: "A", count: 128)
            + "rwaH+uIboIYBAA==",
        .zstandard: "KLUv/QRoTQAACGEBAJyGORACL07+/Q==",
    ]
    /// Those that this build reads.
    static let builtIn: [Compression] = {
        var all: [Compression] = []
        #if Gzip
        all.append(.gzip)
        #endif
        #if Zstandard
        all.append(.zstandard)
        #endif
        return all
    }()

    private func stream(_ compression: Compression, _ streams: [Compression: String] = streams) throws
        -> [UInt8]
    {
        [UInt8](try #require(Data(base64Encoded: streams[compression] ?? "")))
    }

    @Test(arguments: builtIn) func streamsAreExpanded(_ compression: Compression) throws {
        let bytes = try stream(compression)
        #expect(Compression(of: bytes) == compression)
        #expect(try Compression.expanded(bytes, name: "f") == Self.text)
    }

    @Test(arguments: builtIn) func severalStreamsInOneFileAreOneText(_ compression: Compression) throws {
        let bytes = try stream(compression)
        #expect(
            try Compression.expanded(bytes + bytes + bytes, name: "f") == Self.text + Self.text + Self.text)
    }

    @Test func whatIsNotCompressedStaysAsItIs() throws {
        #expect(try Compression.expanded(Self.text, name: "f") == Self.text)
        #expect(try Compression.expanded([], name: "f") == [])
    }

    @Test(arguments: builtIn) func everyTruncationIsAnError(_ compression: Compression) throws {
        let bytes = try stream(compression)
        for count in 4..<bytes.count {
            #expect(throws: FormatError.truncatedStream(file: "f", compression: compression), "\(count)") {
                try Compression.expanded(Array(bytes.prefix(count)), name: "f")
            }
        }
    }

    @Test(arguments: builtIn) func aChangedByteNeverPassesUnnoticed(_ compression: Compression) throws {
        let bytes = try stream(compression)
        var refused = 0
        for index in 4..<bytes.count {
            var damaged = bytes
            damaged[index] ^= 0x15
            let read = try? Compression.expanded(damaged, name: "f")
            // The gzip header's time, flags and system say nothing of the text.
            #expect(read == nil || read == Self.text, "byte \(index)")
            refused += read == nil ? 1 : 0
        }
        #expect(refused > bytes.count / 2)
    }

    @Test(arguments: builtIn) func whatFollowsAStreamMustBeOneToo(_ compression: Compression) throws {
        let bytes = try stream(compression)
        #expect(throws: FormatError.self) { try Compression.expanded(bytes + [1, 2, 3], name: "f") }
    }

    @Test(arguments: builtIn) func aStreamThatGrowsTooFarIsStopped(_ compression: Compression) throws {
        let bytes = try stream(compression, Self.bombs)
        #expect(try Compression.expanded(bytes, name: "f").count == 100_000)
        let limit = ExpansionLimit(ratio: 10, alwaysAllowed: 1_000, most: 1 << 20)
        let error = FormatError.expandsTooFar(
            file: "f", compression: compression, limit: max(1_000, 10 * bytes.count))
        #expect(throws: error) { try Compression.expanded(bytes, name: "f", limit: limit) }
        let small = ExpansionLimit(ratio: 1_000_000, alwaysAllowed: 0, most: 99_999)
        #expect(throws: FormatError.expandsTooFar(file: "f", compression: compression, limit: 99_999)) {
            try Compression.expanded(bytes, name: "f", limit: small)
        }
    }

    @Test func aStreamThatThisBuildLeavesOutIsNamed() throws {
        for compression in Compression.allCases where !Self.builtIn.contains(compression) {
            let bytes = try stream(compression)
            #expect(throws: FormatError.self) { try Compression.expanded(bytes, name: "f") }
        }
    }
}
