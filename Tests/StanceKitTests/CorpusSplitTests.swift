import StanceKit
import Testing

@Suite struct CorpusSplitTests {
    private static let words = [
        "council", "harbour", "ferry", "winter", "teacher", "market", "river", "budget", "doctor", "engine",
        "letter", "garden", "bridge", "signal", "mayor", "orchard", "summer", "police", "factory", "museum",
    ]

    /// Documents of four to nine rows; document 3 repeats a sentence of document 20.
    private static func documents(seed: UInt64) -> [[String]] {
        var generator = SeededGenerator(seed: seed)
        var documents = (0..<60).map { document in
            (0..<(4 + generator.index(below: 6))).map { row in
                let text = (0..<12).map { _ in words[generator.index(below: words.count)] }
                let label = generator.index(below: 3) == 0 ? "opinion" : "reporting"
                return
                    "d\(document)-\(row)\tThe \(text.joined(separator: " "))\t\(label)\td\(document)\t\(document % 3 == 0 ? "wire" : "blog")"
            }
        }
        var fields = documents[20][0].split(separator: "\t").map(String.init)
        (fields[0], fields[3]) = ("copy", "d3")
        documents[3].append(fields.joined(separator: "\t"))
        return documents
    }

    private static let header = "sentence_id\tsentence\tlabel\tgroup\tgenre"

    private static func input(_ documents: [[String]], lineEnd: String = "\n") throws -> CorpusSplit.Input {
        let text = ([header] + documents.joined()).joined(separator: lineEnd)
        return .init(
            table: try Table(parsing: text, file: "all.tsv", dialect: .tsv), bytes: Array(text.utf8))
    }

    private static func rows(_ file: [UInt8]) -> [String] {
        String(decoding: file, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
    }

    private static func groups(_ file: [UInt8]) -> Set<String> {
        Set(rows(file).map { String($0.split(separator: "\t")[3]) })
    }

    @Test func allRowsComeOutAsTheyWereAndOnce() throws {
        let documents = Self.documents(seed: 1)
        let split = try CorpusSplit(of: [try Self.input(documents)])
        #expect(split.files.flatMap(Self.rows).sorted() == documents.joined().sorted())
        #expect(split.files.allSatisfy { $0.starts(with: Array(Self.header.utf8)) })
        #expect(split.files.allSatisfy { $0.last == UInt8(ascii: "\n") })
    }

    @Test func documentsStayWholeAndTogetherWithTheirCopies() throws {
        for seed in 1...5 as ClosedRange<UInt64> {
            let split = try CorpusSplit(
                of: [try Self.input(Self.documents(seed: seed))], options: .init(seed: seed))
            let groups = split.files.map(Self.groups)
            #expect(groups.reduce(0) { $0 + $1.count } == 60)
            #expect(groups.contains { $0.isSuperset(of: ["d3", "d20"]) })
            #expect(split.report(paths: ["a", "b", "c"]).joined == [["d20", "d3"]])
        }
    }

    @Test func theOrderOfDocumentsDoesNotMatter() throws {
        let documents = Self.documents(seed: 2)
        let split = try CorpusSplit(of: [try Self.input(documents)])
        let reversed = try CorpusSplit(of: [try Self.input(documents.reversed())])
        #expect(split.files == reversed.files)
        let halves = try CorpusSplit(of: [
            try Self.input(Array(documents[..<30])), try Self.input(Array(documents[30...])),
        ])
        #expect(split.files == halves.files)
    }

    @Test func theReportCountsWhatIsInTheFiles() throws {
        let split = try CorpusSplit(of: [try Self.input(Self.documents(seed: 3))])
        let report = split.report(paths: ["a", "b", "c"])
        for (figures, file) in zip(report.splits, split.files) {
            let rows = Self.rows(file)
            #expect(figures.rows == rows.count)
            #expect(figures.opinion == rows.count { $0.contains("\topinion\t") })
            #expect(figures.groups == Self.groups(file).count)
            #expect((Double(rows.count) / Double(report.rowCount) - figures.wantedShare).magnitude < 0.03)
        }
        #expect(report.strata.map(\.attribute) == ["label", "label", "genre", "genre"])
        #expect(
            report.strata.filter { $0.attribute == "genre" }.flatMap(\.rows).reduce(0, +) == report.rowCount)
    }

    @Test func heldOutValuesAreInTheLastSplitOnly() throws {
        let split = try CorpusSplit(
            of: [try Self.input(Self.documents(seed: 4))],
            options: .init(heldOut: [.init(column: "genre", values: ["wire"])]))
        #expect(!Self.rows(split.files[0]).contains { $0.hasSuffix("\twire") })
        #expect(!Self.rows(split.files[1]).contains { $0.hasSuffix("\twire") })
        #expect(Self.rows(split.files[2]).contains { $0.hasSuffix("\twire") })
    }

    @Test func lineEndsAndABrokenLastLineAreKept() throws {
        let documents = Self.documents(seed: 5)
        let split = try CorpusSplit(of: [try Self.input(documents, lineEnd: "\r\n")])
        for file in split.files {
            let text = String(decoding: file, as: UTF8.self)
            #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
        }
    }

    @Test func quotedRowsOverSeveralLinesStayWhole() throws {
        let rows = (0..<30).map { "\"Line \($0),\nbreak \"\"\($0)\"\"\",SUBJ,g\($0)\n" }
        let text = "sentence,label,group\n" + rows.joined()
        let table = try Table(parsing: text, file: "all.csv", dialect: .csv)
        let split = try CorpusSplit(of: [.init(table: table, bytes: Array(text.utf8))])
        let all = split.files.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(rows.allSatisfy(all.contains))
        #expect(
            split.files.reduce(0) { $0 + $1.count } == text.utf8.count + 2
                * "sentence,label,group\n".utf8.count)
    }

    @Test func anUnknownColumnIsNamed() throws {
        let input = try Self.input(Self.documents(seed: 1))
        #expect(
            throws: FormatError.missingColumn(
                file: "all.tsv", wanted: ["outlet"],
                found: ["sentence_id", "sentence", "label", "group", "genre"])
        ) { try CorpusSplit(of: [input], options: .init(groupColumn: "outlet")) }
    }
}
