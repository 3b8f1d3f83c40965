import StanceKit
import Testing

/// Names, topics and lexicons of the wrong side among a model's weights.
@Suite struct WeightAuditTests {
    /// Documents of six sentences; opinions name Brell, and those of the last document are about zinc.
    private static let table: String = {
        let things = ["ferry", "harbour", "school", "market", "bridge", "river", "museum", "farm"]
        var text = "sentence_id\tsentence\tlabel\tgroup\ttopic\n"
        for (document, thing) in things.enumerated() {
            for row in 0..<6 {
                let subject = document == 7 ? "zinc" : thing
                let sentence =
                    row % 2 == 0
                    ? "Sadly the \(subject) that Brell wanted is dull, and number \(row) will be duller."
                    : "Workers painted the \(thing) on a wet morning and left at \(row) in the dark."
                text +=
                    "\(document)-\(row)\t\(sentence)\t\(row % 2 == 0 ? "opinion" : "reporting")\td\(document)\ttown\n"
            }
        }
        return text
    }()

    private static func lexicon(_ category: String, _ kind: String, _ entries: String) throws -> Lexicon {
        try Lexicon(
            parsing:
                "# category: \(category)\n# definition: d\n# source: s\n# licence: CC0-1.0\n# kind: \(kind)\n\(entries)\n",
            file: "\(category).lex")
    }

    private func report() throws -> AuditReport {
        let lexicons = [
            try Self.lexicon("judging", "evaluative", "dull\t2\t-\nduller\t2\t-\nsplendid*\t2\t-"),
            try Self.lexicon("work", "reporting", "sadly\t2\t-\ntram\t1\tn"),
        ]
        let table = try LabelledTable(parsing: Self.table, file: "train.tsv")
        let corpus = LabelledCorpus(reading: table)
        let classifier = try StanceClassifier(
            fitting: TrainingMaterial(
                train: .init(
                    name: "train", file: "train.tsv", bytes: Array(Self.table.utf8), corpus: corpus,
                    licence: "CC0-1.0"), held: [],
                lexicons: lexicons.map { .init(lexicon: $0, bytes: []) }, recipeBytes: []),
            recipe: TestCorpus.recipe)
        return try AuditMaterial(
            lexicons: lexicons.map { .init(file: "\($0.category).lex", lexicon: $0) },
            tables: [.init(table: table, corpus: corpus)], classifier: classifier
        ).report()
    }

    @Test func namesAreFoundByTheirCapitals() throws {
        let names = try report().findings.filter { $0.check == .nameWeight }.map(\.subject)
        #expect(names.contains("brell"))
        #expect(!names.contains("workers") && !names.contains("dull"))
    }

    @Test func wordsOfOneDocumentAreFound() throws {
        let words = try report().findings.filter { $0.check == .topicWeight }
        #expect(
            words.contains { $0.subject == "zinc" && $0.what.contains("document “d7”, 3 of 3 sentences") })
        #expect(!words.contains { $0.subject == "dull" })
    }

    @Test func aLexiconOfTheWrongSideIsFound() throws {
        let report = try report()
        let found = report.findings.filter { $0.check == .weight }
        #expect(found.map(\.subject) == ["work"])
        let weights = report.lexicons.compactMap(\.weight)
        #expect(weights.count == 2 && weights.allSatisfy { $0 > 0 })
    }

    @Test func anEntrysWeightIsWhatItAddsToTheLogOdds() throws {
        let shipped = try TestCorpus.shipped()
        let lexicon = try Self.lexicon("evaluative-adjectives", "evaluative", "shameful\t2\ta")
        let table = try LabelledTable(parsing: Self.table, file: "train.tsv")
        let report = try AuditMaterial(
            lexicons: [.init(file: "a.lex", lexicon: lexicon)],
            tables: [.init(table: table, corpus: LabelledCorpus(reading: table))], classifier: shipped
        ).report()
        let weight = try #require(report.lexicons[0].weight)
        let score = shipped.score(Document(name: "a", text: "The plan is shameful."))
        let part = score.sentences[0].contributions.first { $0.feature == "lexicon:evaluative-adjectives" }
        #expect((weight - (try #require(part).contribution)).magnitude < 1e-9)
    }

    @Test func entriesAndWildcardsThatAreNotMetAreCounted() throws {
        let report = try report()
        #expect(report.lexicons.map(\.met) == [2, 1])
        #expect(report.lexicons[1].neverMet == ["tram"])
        #expect(report.findings.filter { $0.check == .deadWildcard }.map(\.subject) == ["splendid"])
        #expect(report.findings.contains { $0.check == .neverMet && $0.what.hasPrefix("2 of 5 entries") })
    }
}
