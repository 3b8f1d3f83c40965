import Crypto
import StanceKit

/// A model is loaded as it is, and once more with its checksum made to fit: what loads must score, save and load again alike.
enum ModelTarget {
    private static let probe = Document(
        name: "probe", text: "The vote was on Monday. It was a shameful excuse, and nobody deserved it!\n")

    static func run(_ bytes: [UInt8]) {
        check(bytes)
        if let sealed = sealed(bytes) { check(sealed) }
    }

    private static func check(_ bytes: [UInt8]) {
        guard let classifier = try? StanceClassifier(decoding: bytes, path: "m.stance") else { return }
        let score = classifier.score(probe)
        for sentence in score.sentences {
            guard let probability = sentence.probability else { continue }
            precondition(probability >= 0 && probability <= 1, "probability \(probability)")
        }
        guard let copy = try? classifier.encoded(),
            let again = try? StanceClassifier(decoding: copy, path: "copy.stance")
        else { preconditionFailure("a model that loads cannot be saved and loaded again") }
        precondition(again.score(probe).sentences == score.sentences, "the copy scores otherwise")
    }

    /// The bytes with the checksum of the rest in its place.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8]? {
        let key = Array("\"sha256\":\"".utf8)
        guard bytes.count > key.count + 64,
            let place = (0..<(bytes.count - key.count - 64)).first(where: {
                bytes[$0] == key[0] && bytes[$0...].starts(with: key)
            })
        else { return nil }
        let range = (place + key.count)..<(place + key.count + 64)
        var sealed = bytes
        for offset in range { sealed[offset] = UInt8(ascii: "0") }
        let digits = Array("0123456789abcdef".utf8)
        let digest = SHA256.hash(data: sealed).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        sealed.replaceSubrange(range, with: digest)
        return sealed
    }
}
