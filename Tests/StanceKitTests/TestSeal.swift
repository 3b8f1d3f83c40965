import Crypto

/// Checksums computed apart from the library, for tests that change a model on purpose.
enum TestSeal {
    static func sha256(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// The bytes of a changed model with the checksum that fits them.
    static func sealed(_ bytes: [UInt8]) throws -> [UInt8] {
        let key = Array("\"sha256\":\"".utf8)
        // The model's own checksum is the first: the manifest's come later, escaped, within a string.
        guard let place = bytes.indices.first(where: { bytes[$0...].starts(with: key) }) else { return bytes }
        let range = (place + key.count)..<(place + key.count + 64)
        var zeroed = bytes
        for offset in range { zeroed[offset] = UInt8(ascii: "0") }
        zeroed.replaceSubrange(range, with: sha256(zeroed).utf8)
        return zeroed
    }
}
