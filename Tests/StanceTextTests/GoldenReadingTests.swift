import StanceText
import Testing

/// How well the reading does on golden data, against fixed marks.
@Suite struct GoldenReadingTests {
    @Test func sentenceBoundariesOfTheGoldenCasesAreFound() throws {
        var tally = Tally()
        let cases = try Fixture.text("sentences.txt").components(separatedBy: "\n---\n")
        #expect(cases.count >= 250)
        for text in cases {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let parts = lines.dropFirst().joined(separator: "\n").components(separatedBy: "⟦|⟧")
            var golden: Set<Int> = []
            var end = 0
            for part in parts.dropLast() {
                end += part.utf8.count
                golden.insert(end)
            }
            let reading = Reading(of: Document(name: "case", text: parts.joined()))
            let found = Set(reading.sentences.dropLast().map(\.range.upperBound))
            tally.right += golden.intersection(found).count
            tally.wrong += found.subtracting(golden).count
            tally.missed += golden.subtracting(found).count
        }
        #expect(tally.f1 >= 0.99, "\(tally)")
    }

    @Test func voicesOfTheGoldenDocumentsAreTold() throws {
        var pairs: [(golden: Voice, found: Voice)] = []
        let documents = Dictionary(grouping: try Fixture.rows("voice.tsv")) { $0[0] }
        for (_, rows) in documents.sorted(by: { $0.key < $1.key }) {
            let reading = Reading(ofSentences: rows.map { $0[1] }, name: "document")
            for (row, sentence) in zip(rows, reading.sentences) {
                pairs.append((try #require(Voice(rawValue: row[2])), sentence.voice))
            }
        }
        #expect(pairs.count >= 300)
        let macro = Voice.allCases.map { Tally(of: $0, in: pairs).f1 }.reduce(0, +) / 3
        #expect(macro >= 0.9, "\(macro)")
    }

    @Test func boilerplateOfTheGoldenPagesIsFoundAndBodyIsKept() throws {
        var pairs: [(golden: Role, found: Role)] = []
        let pages = try Fixture.names(in: "pages").filter { $0.hasSuffix(".txt") }
        #expect(pages.count >= 10)
        for page in pages {
            let reading = Reading(of: Document(name: page, text: try Fixture.text("pages/\(page)")))
            var roles: [Int: Role] = [:]
            for sentence in reading.sentences where roles[sentence.location.line] == nil {
                roles[sentence.location.line] = sentence.role
            }
            for row in try Fixture.rows("pages/\(page.dropLast(4)).roles.tsv") {
                let line = try #require(Int(row[0]))
                let golden = try #require(Role(rawValue: row[1]))
                pairs.append((golden, try #require(roles[line])))
            }
        }
        #expect(Tally(of: Role.boilerplate, in: pairs).f1 >= 0.93)
        #expect(Tally(of: Role.body, in: pairs).f1 >= 0.93)
    }

    @Test func voicesAndRolesOfTheSeedsAreTold() throws {
        var voices: [(golden: Voice, found: Voice)] = []
        var roles: [(golden: Role, found: Role)] = []
        let rows = try Fixture.rows("../../../seeds/labels.tsv")
        for (document, rows) in Dictionary(grouping: rows, by: { $0[6] }) {
            let reading = Reading(
                of: Document(name: document, text: try Fixture.text("../../../seeds/\(document)")))
            for row in rows {
                let sentence = try #require(
                    reading.sentences.first {
                        $0.range.lowerBound == Int(row[7]) && $0.range.upperBound == Int(row[8])
                    })
                let role = try #require(Role(rawValue: row[4]))
                roles.append((role, sentence.role))
                if role != .boilerplate {
                    voices.append((try #require(Voice(rawValue: row[3])), sentence.voice))
                }
            }
        }
        let macro = Voice.allCases.map { Tally(of: $0, in: voices).f1 }.reduce(0, +) / 3
        #expect(macro >= 0.93, "\(macro)")
        #expect(Tally(of: Role.boilerplate, in: roles).f1 >= 0.97)
        #expect(Tally(of: Role.body, in: roles).missed == 0)
    }
}

extension String {
    /// The parts of the text between occurrences of a separator.
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
