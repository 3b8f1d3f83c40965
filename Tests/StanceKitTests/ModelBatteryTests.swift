import StanceKit
import Testing

/// What holds for every model: the shipped one and one trained here.
@Suite struct ModelBatteryTests {
    static let names = ["shipped", "trained here"]

    static func model(_ name: String) throws -> StanceClassifier {
        name == "shipped" ? try TestCorpus.shipped() : try TestCorpus.classifier()
    }

    static let documents = [
        "seeds/000_8b4ee19b6efb62e2.txt", "seeds/001_6960f8cc3748e25c.txt", "seeds/002_132cfa176275bae0.txt",
        "seeds/003_8e2133d341654a3f.txt", "seeds/004_06a713c4930c40d3.txt",
    ]

    @Test(arguments: names) func contributionsSumToTheLogit(name: String) throws {
        let classifier = try Self.model(name)
        for document in Self.documents {
            for score in classifier.score(try Checkout.document(document)).sentences {
                guard let logit = score.logit else { continue }
                let sum = score.contributions.reduce(0) { $0 + $1.contribution }
                #expect(abs(sum - logit) < 1e-9, "\(score.text)")
                let listed = score.leadingContributions(3).reduce(0) { $0 + $1.contribution }
                #expect(abs(listed - logit) < 1e-9)
            }
        }
    }

    @Test(arguments: names) func probabilitiesLieBetweenZeroAndOneAndGrowWithTheLogit(name: String) throws {
        let classifier = try Self.model(name)
        let scores = try Self.documents.flatMap { classifier.score(try Checkout.document($0)).sentences }
        let pairs = scores.compactMap { score in
            score.logit.flatMap { logit in score.probability.map { (logit, $0) } }
        }
        #expect(!pairs.isEmpty)
        let ordered = pairs.sorted { $0.0 < $1.0 }
        for (lower, upper) in zip(ordered, ordered.dropFirst()) { #expect(lower.1 <= upper.1) }
        #expect(ordered.allSatisfy { (0...1).contains($0.1) })
    }

    @Test(arguments: names) func aLoadedModelScoresLikeTheSavedOne(name: String) throws {
        let classifier = try Self.model(name)
        let bytes = try classifier.encoded()
        let loaded = try StanceClassifier(decoding: bytes, path: "memory")
        #expect(try loaded.encoded() == bytes)
        let document = try Checkout.document(Self.documents[4])
        let isEqual = loaded.score(document) == classifier.score(document)
        #expect(isEqual)
    }

    @Test(arguments: names) func aSentenceScoresAlikeWhereverItStandsInATable(name: String) throws {
        let classifier = try Self.model(name)
        let rows = ["The vote is a disgrace.", "The vote is on Monday.", "Nobody should believe this."]
        let table = { (order: [Int]) in
            "sentence_id\tsentence\tlabel\n" + order.map { "\($0)\t\(rows[$0])\topinion\n" }.joined()
        }
        let scores = { (order: [Int]) throws in
            let corpus = LabelledCorpus(reading: try LabelledTable(parsing: table(order), file: "t.tsv"))
            return Dictionary(classifier.scores(of: corpus).map { ($0.id ?? "", $0.logit) }) { first, _ in
                first
            }
        }
        #expect(try scores([0, 1, 2]) == scores([2, 0, 1]))
    }
}
