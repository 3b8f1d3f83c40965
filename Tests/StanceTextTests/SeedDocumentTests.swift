import StanceText
import Testing

/// The five source documents against the places that people marked in them.
@Suite struct SeedDocumentTests {
    private struct Label {
        let text: String
        let document: String
        let range: Range<Int>
        let line: Int
    }

    private func labels() throws -> [Label] {
        let rows = String(decoding: try SeedFile(named: "labels.tsv").bytes, as: UTF8.self)
            .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        let columns = Dictionary(uniqueKeysWithValues: rows[0].enumerated().map { ($1, $0) })
        func field(_ row: [Substring], _ name: Substring) throws -> Substring {
            row[try #require(columns[name])]
        }
        return try rows.dropFirst().map { row in
            let start = try #require(Int(try field(row, "byteStart")))
            let end = try #require(Int(try field(row, "byteEnd")))
            return Label(
                text: String(try field(row, "sentence")), document: String(try field(row, "document")),
                range: start..<end, line: try #require(Int(try field(row, "line"))))
        }
    }

    @Test func everyLabelledRangeIsOneSentence() throws {
        let labels = try labels()
        #expect(Set(labels.map(\.document)).count == 5)
        for (name, labels) in Dictionary(grouping: labels, by: \.document) {
            let document = try Document(name: name, bytes: try SeedFile(named: name).bytes)
            let reading = Reading(of: document)
            for label in labels {
                let sentence = reading.sentences.first { $0.range == label.range }
                #expect(sentence != nil, "\(name) \(label.range): \(label.text)")
                #expect(sentence?.location.line == label.line, "\(name) \(label.range)")
                #expect(document.text(in: label.range) == label.text)
            }
        }
    }

    @Test func everySentenceIsLabelled() throws {
        for (name, labels) in Dictionary(grouping: try labels(), by: \.document) {
            let reading = Reading(of: try Document(name: name, bytes: try SeedFile(named: name).bytes))
            let labelled = Set(labels.map(\.range))
            for sentence in reading.sentences where !labelled.contains(sentence.range) {
                Issue.record("\(name) \(sentence.range): \(reading.text(of: sentence))")
            }
        }
    }
}
