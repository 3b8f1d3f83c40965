import StanceKit
import Testing

@Suite struct LabelModelFileTests {
    /// The error that loading some bytes ends with, or `nil` if it succeeds.
    private func failure(_ bytes: [UInt8]) -> ModelError? {
        do throws(ModelError) {
            _ = try LoadedModel(decoding: bytes, path: "m.stance")
            return nil
        } catch {
            return error
        }
    }

    /// The model with a text of its header exchanged for one of the same length, under a checksum that fits.
    private func changed(_ text: String, to other: String) throws -> [UInt8] {
        precondition(text.utf8.count == other.utf8.count, "\(text) and \(other)")
        var bytes = try TestLabels.classifier().encoded()
        let old = Array(text.utf8)
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: old) })
        bytes.replaceSubrange(place..<(place + old.count), with: other.utf8)
        return try TestSeal.sealed(bytes)
    }

    @Test func whatIsLoadedIsWhatWasSaved() throws {
        let classifier = try TestLabels.classifier()
        let loaded = try LabelClassifier(decoding: try classifier.encoded(), path: "m.stance")
        #expect(loaded.manifest == classifier.manifest)
        for text in ["The striker saved the match.", "Rain and rates fell.", "Nothing known."] {
            #expect(loaded.score(TestLabels.sample(text)) == classifier.score(TestLabels.sample(text)))
        }
        #expect(try loaded.encoded() == classifier.encoded())
    }

    @Test func everyTruncationIsRefused() throws {
        let bytes = try TestLabels.classifier().encoded()
        let lengths =
            Array(0..<64) + stride(from: 64, to: bytes.count, by: max(1, bytes.count / 199)) + [
                bytes.count - 1
            ]
        for length in lengths {
            #expect(failure(Array(bytes[..<length])) != nil, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test func everyFlippedBitIsRefused() throws {
        let bytes = try TestLabels.classifier().encoded()
        for offset in Array(0..<256) + stride(from: 256, to: bytes.count, by: max(1, bytes.count / 299)) {
            var damaged = bytes
            damaged[offset] ^= 1 << UInt8(offset % 8)
            #expect(failure(damaged) != nil, "bit \(offset % 8) of byte \(offset)")
        }
    }

    @Test func bytesAfterTheEndAreRefused() throws {
        #expect(failure(try TestLabels.classifier().encoded() + [0]) != nil)
    }

    @Test func theWeightsAreATableWithARowALabel() throws {
        let classifier = try TestLabels.classifier()
        let columnCount = classifier.extractor.sparseColumnCount + classifier.extractor.denseColumnCount
        let header = String(decoding: try classifier.encoded().prefix(20_000), as: UTF8.self)
        let entry = try #require(header.components(after: "\"weights\":{").first)
        #expect(entry.contains("\"shape\":[3,\(columnCount)]"))
    }

    @Test func eachKindIsRefusedWhereTheOtherIsNeeded() throws {
        let labels = try TestLabels.classifier().encoded()
        let stance = try TestCorpus.classifier().encoded()
        #expect(throws: ModelError.wrongKind(path: "m.stance", found: .labels, wanted: .stance)) {
            try StanceClassifier(decoding: labels, path: "m.stance")
        }
        #expect(throws: ModelError.wrongKind(path: "m.stance", found: .stance, wanted: .labels)) {
            try LabelClassifier(decoding: stance, path: "m.stance")
        }
        guard case .stance = try LoadedModel(decoding: stance, path: "m.stance"),
            case .labels = try LoadedModel(decoding: labels, path: "m.stance")
        else {
            Issue.record("a kind was taken for another")
            return
        }
    }

    @Test func anUnknownKindIsNamed() throws {
        let error = failure(try changed("\\\"kind\\\":\\\"labels\\\"", to: "\\\"kind\\\":\\\"ranked\\\""))
        #expect(
            error == .notAModel(path: "m.stance", reason: "its kind \"ranked\" is unknown here"))
    }

    /// Every change is under a checksum that fits, so that the parts themselves are compared.
    @Test(arguments: [
        ("\\\"name\\\":\\\"sport\\\"", "\\\"nome\\\":\\\"sport\\\""),
        ("{\\\"intercept\\\"", "{\\\"interxept\\\""),
        ("\\\"task\\\":\\\"labels\\\"", "\\\"task\\\":\\\"labelx\\\""),
        ("\\\"tokenizer\\\":\\\"stance-words-1\\\"", "\\\"tokenizer\\\":\\\"stance-words-9\\\""),
    ]) func aManifestThatDoesNotFitIsRefused(text: String, other: String) throws {
        #expect(failure(try changed(text, to: other)) != nil)
    }

    @Test func aTableOfAnotherShapeIsRefused() throws {
        let classifier = try TestLabels.classifier()
        let columnCount = classifier.extractor.sparseColumnCount + classifier.extractor.denseColumnCount
        let digits = String(columnCount)
        let shape = "\"shape\":[3,\(digits)]"
        #expect(
            failure(try changed(shape, to: "\"shape\":[2,\(digits)]")) != nil, "fewer rows than labels")
        #expect(
            failure(try changed(shape, to: "\"shape\":[\(digits),3]")) != nil, "rows for columns")
        #expect(
            failure(try changed(shape, to: "\"shape\":[0,\(digits)]")) != nil, "no rows")
    }
}

extension String {
    /// What stands after each occurrence of a text.
    fileprivate func components(after text: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            rest = rest[range.upperBound...]
            parts.append(rest.prefix { $0 != "}" })
        }
        return parts
    }
}
