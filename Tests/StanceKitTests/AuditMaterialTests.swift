import StanceKit
import Testing

/// What the audit of labelled tables finds, each fault planted in tables that are clean without it.
@Suite struct AuditMaterialTests {
    private static let subjects = [
        "council", "harbour", "ferry", "winter", "teacher", "market", "river", "budget", "doctor", "engine",
    ]
    private static let verbs = ["closed", "opened", "moved", "painted", "sold", "bought", "saw"]

    /// Rows without digits, alike in both labels.
    private static func rows(
        _ count: Int, document: String, seed: UInt64, tail: (Bool) -> String = { _ in "" }
    )
        -> [String]
    {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { row in
            let words = (0..<7).map { _ in
                subjects[generator.index(below: subjects.count)] + " "
                    + verbs[generator.index(below: verbs.count)]
            }
            let isOpinion = row % 2 == 0
            return
                "\(document)-\(row)\tThe \(words.joined(separator: " "))\(tail(isOpinion)).\t\(isOpinion ? "opinion" : "reporting")\t\(document)-\(row / 10)\tnews"
        }
    }

    private static func table(_ file: String, _ rows: [String]) throws -> AuditMaterial.TableFile {
        let text = (["sentence_id\tsentence\tlabel\tgroup\ttopic"] + rows).joined(separator: "\n")
        let table = try LabelledTable(parsing: text, file: file)
        return .init(table: table, corpus: LabelledCorpus(reading: table))
    }

    private func findings(_ train: [String], _ test: [String]) throws -> [AuditFinding] {
        let material = AuditMaterial(
            lexicons: [], tables: [try Self.table("train.tsv", train), try Self.table("test.tsv", test)],
            classifier: nil)
        return try material.report().findings
    }

    private static let train = rows(100, document: "a", seed: 1)
    private static let test = rows(60, document: "b", seed: 2)

    @Test func tablesWithoutFaultsAreClean() throws {
        #expect(try findings(Self.train, Self.test).isEmpty)
    }

    @Test func aSentenceInTwoSplitsIsAnError() throws {
        var fields = Self.train[4].split(separator: "\t").map(String.init)
        (fields[0], fields[3]) = ("x", "b-0")
        let found = try findings(Self.train, Self.test + [fields.joined(separator: "\t")])
        #expect(found.map(\.check) == [.duplicateAcross])
        #expect(found[0].severity == .error)
        #expect(found[0].subject == "a-4 x")
        #expect(found[0].file == "test.tsv" && found[0].line == 62)
    }

    @Test func aSentenceWithTwoLabelsIsAConflict() throws {
        let copy = Self.train[4].replacing("\topinion\t", with: "\treporting\t")
        let found = try findings(Self.train + [copy], Self.test)
        #expect(found.map(\.check) == [.labelConflict, .duplicateWithin])
        #expect(found.map(\.severity) == [.warning, .note])
    }

    @Test func aDocumentInTwoSplitsIsAnError() throws {
        let moved = Self.test[0].replacing("\tb-0\t", with: "\ta-0\t")
        let found = try findings(Self.train, [moved] + Self.test.dropFirst())
        #expect(found.map(\.check) == [.groupAcross])
        #expect(found[0].subject == "a-0")
    }

    @Test func rowsWithoutADocumentAreCounted() throws {
        let nameless = Self.test.map { $0.replacing(/\tb-\d+\t/, with: "\t\t") }
        let found = try findings(Self.train, nameless)
        #expect(found.map(\.check) == [.noGroups])
        #expect(found[0].severity == .note)
    }

    @Test func aFeatureOfOneLabelIsOwned() throws {
        let told = Self.rows(100, document: "a", seed: 1) { $0 ? "" : " at 9" }
        let found = try findings(told, Self.test)
        #expect(found.map(\.subject) == ["a digit"])
        #expect(found[0].check == .surface)
    }

    @Test func lengthsThatDifferAreFound() throws {
        let long = Self.rows(100, document: "a", seed: 1) { $0 ? " and then the old stone mill burned" : "" }
        #expect(try findings(long, Self.test).map(\.subject) == ["length"])
    }

    @Test func aTopicThatTellsTheLabelIsFound() throws {
        let told = Self.rows(100, document: "a", seed: 1).map {
            $0.contains("\topinion\t") ? $0.replacing("\tnews", with: "\tsport") : $0
        }
        let found = try findings(told, Self.test).filter { $0.check == .baseRate }
        #expect(found.map(\.subject) == ["news", "sport"])
    }

    @Test func anEntryThatSpeaksForTheOtherLabelIsFound() throws {
        let told = Self.rows(100, document: "a", seed: 1) { $0 ? "" : " quite shamefully" }
        let lexicon = try Lexicon(
            parsing:
                "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\n# kind: evaluative\nshameful\t2\ta\nclosed\t1\t-\n",
            file: "judging.lex")
        let material = AuditMaterial(
            lexicons: [.init(file: "judging.lex", lexicon: lexicon)],
            tables: [try Self.table("train.tsv", told)], classifier: nil)
        let found = try material.report().findings.filter { $0.check == .association }
        #expect(found.map(\.subject) == ["shameful"])
        #expect(found.map(\.line) == [6])
    }

    @Test func labelsOfHeldOutTablesDoNotJudgeLexicons() throws {
        let told = Self.rows(100, document: "b", seed: 1) { $0 ? "" : " quite shamefully" }
        let lexicon = try Lexicon(
            parsing:
                "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\n# kind: evaluative\nshameful\t2\ta\n",
            file: "judging.lex")
        let material = AuditMaterial(
            lexicons: [.init(file: "judging.lex", lexicon: lexicon)],
            tables: [try Self.table("train.tsv", Self.train), try Self.table("x/test.tsv", told)],
            classifier: nil)
        #expect(try material.report().findings.allSatisfy { $0.check != .association })
    }
}
