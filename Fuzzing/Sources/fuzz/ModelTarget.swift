import Crypto
import StanceKit

/// A model is loaded as it is, and once more with its checksum made to fit: what loads must score, save and load again alike.
enum ModelTarget {
    private static let probe: ExtractedText = {
        let text = "The vote was on Monday. It was a shameful excuse, and nobody deserved it!\n"
        guard let probe = try? ExtractedText(of: Array(text.utf8), name: "probe", markup: .text) else {
            preconditionFailure("the probe cannot be read")
        }
        return probe
    }()

    static func run(_ bytes: [UInt8]) {
        check(bytes)
        if let sealed = sealed(bytes) { check(sealed) }
    }

    private static func check(_ bytes: [UInt8]) {
        guard let model = try? LoadedModel(decoding: bytes, path: "m.stance") else { return }
        let probabilities = probabilities(model)
        precondition(probabilities.allSatisfy { (0...1).contains($0) }, "probabilities \(probabilities)")
        guard let copy = try? encoded(model),
            let again = try? LoadedModel(decoding: copy, path: "copy.stance")
        else { preconditionFailure("a model that loads cannot be saved and loaded again") }
        precondition(Self.probabilities(again) == probabilities, "the copy scores otherwise")
    }

    /// What a model says of the probe.
    private static func probabilities(_ model: LoadedModel) -> [Double] {
        switch model {
        case .stance(let classifier): classifier.score(probe).sentences.compactMap(\.probability)
        case .labels(let classifier):
            classifier.score(probe).sentences.flatMap { $0.labels.map(\.probability) }
        }
    }

    private static func encoded(_ model: LoadedModel) throws -> [UInt8] {
        switch model {
        case .stance(let classifier): try classifier.encoded()
        case .labels(let classifier): try classifier.encoded()
        }
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
