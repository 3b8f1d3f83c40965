import StanceKit
import Testing

/// Models whose checksum fits, but whose contents no training wrote: they are refused before anything is made of them.
@Suite struct ForgedModelTests {
    /// What a model is refused for, or `nil` if it loads.
    private func reason(_ bytes: [UInt8]) -> String? {
        do throws(ModelError) {
            _ = try LoadedModel(decoding: bytes, path: "m.stance")
            return nil
        } catch {
            return error.description
        }
    }

    private static func contextual() throws -> ForgedModel {
        var recipe = TestCorpus.recipe
        recipe.context = ContextRecipe(decay: 0.9, reach: 12, arrangement: nil)
        return ForgedModel(
            try StanceClassifier(fitting: try TestCorpus.material(), recipe: recipe).encoded())
    }

    @Test func whatIsNotChangedLoads() throws {
        #expect(reason(try Self.contextual().bytes) == nil)
    }

    @Test(arguments: [
        (#"\"reach\":12"#, #"\"reach\":9223372036854775807"#), (#"\"reach\":12"#, #"\"reach\":0"#),
        (#"\"decay\":0.9"#, #"\"decay\":1.5"#), (#"\"ownWeight\":"#, #"\"ownWeight\":1e300,\"x\":"#),
        (#"\"opinionFound\":"#, #"\"opinionFound\":-1,\"x\":"#),
        (#"\"baseRate\":"#, #"\"baseRate\":-1,\"x\":"#), (#"\"slope\":"#, #"\"slope\":1e300,\"x\":"#),
        (#"[\"reporting\",\"opinion\"]"#, #"[\"opinion\",\"reporting\"]"#),
        (#"\"name\":\"test\""#, #"\"name\":\"\\u001b[31m\""#),
        (#"\"entries\":6"#, #"\"entries\":9223372036854775807"#), ("stance-words-1", "stance-words-9"),
    ])
    func anImpossibleManifestIsRefused(old: String, new: String) throws {
        var model = try Self.contextual()
        let before = model.header
        model.header = before.replacing(old, with: new)
        #expect(model.header != before, "\(old) is not in the header")
        #expect(reason(try model.bytes)?.contains("damaged model") == true, "\(new)")
    }

    /// Every bit of a small file, not some: what is left out here could be the one that matters.
    @Test func everyBitAndEveryLengthOfASmallFileIsCovered() throws {
        let bytes = try InputFile.bytes(at: Checkout.path("Tests/StanceKitTests/Fixtures/format-1.stance"))
        for length in 0..<bytes.count {
            #expect(reason(Array(bytes[..<length])) != nil, "\(length) of \(bytes.count) bytes")
        }
        for bit in 0..<(bytes.count * 8) {
            var damaged = bytes
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            #expect(reason(damaged) != nil, "bit \(bit)")
        }
    }

    @Test func arraysThatShareBytesAreRefused() throws {
        var model = try Self.contextual()
        let scales = try model.place(of: "dense.scales")
        model.header = model.header.replacing(
            "\"dense.means\":{\"data_offsets\":[\(try model.place(of: "dense.means"))]",
            with: "\"dense.means\":{\"data_offsets\":[\(scales)]")
        #expect(reason(try model.bytes)?.contains("do not follow one another") == true)
    }

    @Test func hashesThatLookingUpWouldMissAreRefused() throws {
        for (hashes, numbers) in [
            ("tfidf.slots.hash", "tfidf.slots.term"), ("lexicons.slots.hash", "lexicons.slots.form"),
        ] {
            let original = try Self.contextual()
            // Every slot moves on by one: most hashes then stand before or after where they are sought.
            var moved = original
            try moved.rotate(hashes, by: 8)
            try moved.rotate(numbers, by: 4)
            #expect(reason(try moved.bytes)?.contains("does not lead to them") == true, "\(hashes)")
        }
    }

    @Test func termsUnderEachOthersHashesAreRefused() throws {
        var model = try Self.contextual()
        try model.reverseNumbers("tfidf.slots.term", under: "tfidf.slots.hash")
        #expect(reason(try model.bytes)?.contains("does not lead to them") == true)
    }

    @Test(arguments: ["weights", "dense.means", "dense.scales", "weights.intercept"])
    func numbersThatCouldOverflowAreRefused(name: String) throws {
        var model = try Self.contextual()
        try model.set(name, at: 0, to: 1e300)
        #expect(reason(try model.bytes)?.contains("impossible") == true)
    }

    @Test func aModelThatCouldNotBeLoadedAgainIsNotSaved() throws {
        var recipe = TestCorpus.recipe
        recipe.name = "a\u{1B}[31m"
        let classifier = try StanceClassifier(fitting: try TestCorpus.material(), recipe: recipe)
        #expect(throws: ModelError.self) { try classifier.write(to: "/nowhere/m.stance") }
    }
}
