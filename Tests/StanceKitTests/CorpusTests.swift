import StanceKit
import Testing

/// What is said of the labelled corpus holds.
@Suite struct CorpusTests {
    private static func table(_ split: String) throws -> LabelledTable {
        let path = Checkout.path("Training/news-en/\(split).tsv")
        return try LabelledTable(
            parsing: String(decoding: try InputFile.bytes(at: path), as: UTF8.self), file: path)
    }

    private static let splits = ["train", "dev", "test"]

    @Test func noDocumentStandsInTwoSplits() throws {
        var seen: Set<String> = []
        for split in Self.splits {
            let groups = Set(try Self.table(split).sentences.compactMap(\.group))
            #expect(seen.isDisjoint(with: groups))
            seen.formUnion(groups)
        }
        #expect(seen.count == 353)
    }

    @Test func noSentenceStandsTwice() throws {
        var seen: Set<String> = []
        for sentence in try Self.splits.flatMap({ try Self.table($0).sentences })
        where sentence.text.count > 40 {
            #expect(seen.insert(sentence.text.lowercased()).inserted, "\(sentence.id)")
        }
    }

    @Test func testHoldsBriefsThatTrainingHasNotSeen() throws {
        let briefs = { (split: String) in
            Set(try Self.table(split).sentences.compactMap { $0.attributes["brief"] })
        }
        #expect(try briefs("test").subtracting(briefs("train")).count >= 10)
    }

    @Test func agreementIsWhatTheReadmeSays() throws {
        let rows = try Self.splits.flatMap { try Self.table($0).sentences }.map(\.attributes)
        let labels = try #require(
            KrippendorffAlpha(units: rows.map { [$0["first_label"], $0["second_label"]] })
        ).value
        let voices = try #require(KrippendorffAlpha(units: rows.map { [$0["voice"], $0["second_voice"]] }))
            .value
        let readme = String(
            decoding: try InputFile.bytes(at: Checkout.path("Training/news-en/README.md")), as: UTF8.self)
        let said =
            "is \(Figures.decimal(labels, places: 3)) for the label and \(Figures.decimal(voices, places: 3)) for the voice"
        #expect(readme.contains(said), "\(said)")
    }

    @Test func rowsWithoutALabelAreThoseTheReadersDisagreeOn() throws {
        for sentence in try Self.splits.flatMap({ try Self.table($0).sentences }) {
            let agreed = sentence.attributes["first_label"] == sentence.attributes["second_label"]
            #expect((sentence.isOpinion != nil) == agreed, "\(sentence.id)")
        }
    }

    @Test func theSourceDocumentsAreNotInTheTrainingData() throws {
        let seeds = try LabelledTable(
            parsing: String(
                decoding: try InputFile.bytes(at: Checkout.path("seeds/labels.tsv")), as: UTF8.self),
            file: "labels.tsv")
        let texts = Set(seeds.sentences.map(\.text).filter { $0.count > 40 })
        for sentence in try Self.splits.flatMap({ try Self.table($0).sentences }) {
            #expect(!texts.contains(sentence.text))
        }
    }
}
