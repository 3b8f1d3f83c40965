import StanceKit
import Testing

@Suite struct ModelFileTests {
    /// The error that loading some bytes ends with, or `nil` if it succeeds.
    private func failure(_ bytes: [UInt8]) -> ModelError? {
        do throws(ModelError) {
            _ = try StanceClassifier(decoding: bytes, path: "m.stance")
            return nil
        } catch {
            return error
        }
    }

    @Test func everyTruncationIsRefused() throws {
        let bytes = try TestCorpus.classifier().encoded()
        let lengths =
            Array(0..<64) + stride(from: 64, to: bytes.count, by: max(1, bytes.count / 199)) + [
                bytes.count - 1
            ]
        for length in lengths {
            #expect(failure(Array(bytes[..<length])) != nil, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test func everyFlippedBitIsRefused() throws {
        let bytes = try TestCorpus.classifier().encoded()
        for offset in Array(0..<256) + stride(from: 256, to: bytes.count, by: max(1, bytes.count / 499)) {
            var damaged = bytes
            damaged[offset] ^= 1 << UInt8(offset % 8)
            #expect(failure(damaged) != nil, "bit \(offset % 8) of byte \(offset)")
        }
    }

    /// Arrays are read straight from a file, and copied from bytes: both must come to the same.
    @Test func aFileAndItsBytesGiveTheSameModel() throws {
        for path in ["Models/news-en/news-en.stance", "Tests/StanceKitTests/Fixtures/format-1.stance"] {
            let path = Checkout.path(path)
            let bytes = try InputFile.bytes(at: path)
            let model = try StanceClassifier(contentsOf: path)
            let other = try StanceClassifier(decoding: bytes, path: path)
            #expect(model.manifest == other.manifest)
            #expect(model.regression == other.regression)
            #expect(model.extractor.tfidf.vocabulary == other.extractor.tfidf.vocabulary)
            #expect(model.extractor.lexicons.index == other.extractor.lexicons.index)
        }
    }

    /// Even where it makes an array's shape, place or type wrong.
    @Test(arguments: ["\"shape\":[", "\"data_offsets\":[", "\"dtype\":\""])
    func damageIsSaidToBeDamage(after key: String) throws {
        var bytes = try TestCorpus.classifier().encoded()
        let key = Array(key.utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: key) }) + key.count
        bytes[place] = bytes[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
        guard case .checksumMismatch = failure(bytes) else {
            Issue.record("\(failure(bytes) as Any)")
            return
        }
    }

    @Test func bytesAfterTheEndAreRefused() throws {
        #expect(failure(try TestCorpus.classifier().encoded() + [0]) != nil)
    }

    @Test func anOtherFormatVersionIsNamed() throws {
        var bytes = try TestCorpus.classifier().encoded()
        let key = Array("\"stance.formatVersion\":\"\(ModelFile.formatVersion)\"".utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: key) })
        bytes[place + key.count - 2] = UInt8(ascii: "7")
        let resealed = try TestSeal.sealed(bytes)
        #expect(
            failure(resealed) == .unknownVersion(path: "m.stance", found: 7, known: ModelFile.formatVersion))
    }

    /// Made by stance 0.1.0 of format version 1 from 24 short sentences: see Fixtures/README.md.
    @Test func aFileOfFormatVersion1StillLoads() throws {
        let classifier = try StanceClassifier(
            contentsOf: Checkout.path("Tests/StanceKitTests/Fixtures/format-1.stance"))
        #expect(classifier.manifest.context == nil)
        let score = classifier.score(Document(name: "t", text: "This is a shameful excuse."))
        #expect(abs((score.sentences[0].logit ?? 0) - 4.742_335_321_055_176) < 1e-9)
    }

    @Test func whatIsNoModelIsCalledThat() {
        guard case .notAModel = failure(Array("not a model at all, but longer than a header".utf8)) else {
            Issue.record("text was taken for a model")
            return
        }
    }

    @Test func theShippedModelIsMadeFromTheFilesOfThisCheckout() throws {
        let manifest = try TestCorpus.shipped().manifest
        for record in manifest.data {
            let bytes = try InputFile.bytes(at: Checkout.path("Training/\(record.file)"))
            #expect(TestSeal.sha256(bytes) == record.sha256, "\(record.file) changed: run stance train")
        }
        for record in manifest.lexicons {
            let bytes = try InputFile.bytes(at: Checkout.path("Training/lexicons/\(record.category).lex"))
            #expect(TestSeal.sha256(bytes) == record.sha256, "\(record.category) changed: run stance train")
        }
        let recipe = try InputFile.bytes(at: Checkout.path("Training/recipes/news-en.yml"))
        #expect(TestSeal.sha256(recipe) == manifest.recipeSHA256, "the recipe changed: run stance train")
    }

    @Test func aModelNameThatIsNowhereListsWhereItWasSought() {
        #expect {
            try ModelLocator().path(for: "no-such-model")
        } throws: { error in
            guard case .notFound(let name, let tried) = error as? ModelError else { return false }
            return name == "no-such-model"
                && tried.contains { $0.hasSuffix("Models/no-such-model/no-such-model.stance") }
        }
    }
}
