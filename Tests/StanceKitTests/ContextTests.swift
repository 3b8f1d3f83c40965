import StanceKit
import Testing

@Suite struct ContextTests {
    private static let text = """
        This is a shameful failure and nobody should pretend otherwise.

        The council met on Monday. The so-called reform is a pathetic disgrace. The report came out in May.

        I think the plan is foolish and far too late.
        """

    private func classifier() throws -> StanceClassifier {
        var recipe = TestCorpus.recipe
        recipe.context = ContextRecipe()
        return try StanceClassifier(fitting: try TestCorpus.material(), recipe: recipe)
    }

    @Test func neighbourhoodsAreWeightedMeansThatFadeWithDistance() {
        let around = ContextStage.neighbourhoods(of: [40, -40, 40], decay: 0.5, reach: 1)
        // One step away: 0.5 of the neighbour, over 0.5 and the neighbour that says nothing.
        #expect(around.map { ($0 * 1e9).rounded() / 1e9 } == [-0.333333333, 0.5, -0.333333333])
        #expect(ContextStage.neighbourhoods(of: [3], decay: 0.9, reach: 12) == [0])
    }

    @Test func aSentenceIsNotItsOwnNeighbour() {
        let (one, other) = (
            ContextStage.neighbourhoods(of: [5, 1, -2], decay: 0.9, reach: 12),
            ContextStage.neighbourhoods(of: [5, -4, -2], decay: 0.9, reach: 12)
        )
        #expect(one[1] == other[1])
        #expect(one[0] > other[0])
    }

    @Test func contributionsInContextSumToTheLogit() throws {
        let classifier = try classifier()
        for prevalence in [nil, 0.1] {
            let score = classifier.score(
                Document(name: "t", text: Self.text), options: .init(prevalence: prevalence))
            #expect(score.sentences.count == 5)
            for sentence in score.sentences {
                let sum = sentence.contributions.reduce(0) { $0 + $1.contribution }
                #expect(abs(sum - (sentence.logit ?? .nan)) < 1e-9)
                #expect(sentence.contributions.contains { $0.feature == "context" })
                #expect(sentence.contributions.contains { $0.feature == "prevalence" } == (prevalence != nil))
            }
        }
    }

    @Test func aSentenceAloneHasNoContext() throws {
        let document = Document(name: "t", text: "The so-called reform is a pathetic disgrace.")
        let classifier = try classifier()
        let (with, without) = (
            classifier.score(document), classifier.score(document, options: .init(usesContext: false))
        )
        #expect(with == without)
        #expect(with.sentences[0].logit == with.sentences[0].ownLogit)
    }

    @Test func withoutContextNeighboursDoNotMatter() throws {
        let classifier = try classifier()
        let options = StanceClassifier.Options(usesContext: false)
        let together = classifier.score(Document(name: "t", text: Self.text), options: options)
        let alone = classifier.score(
            Document(name: "t", text: "I think the plan is foolish and far too late."), options: options)
        #expect(together.sentences[4].logit == alone.sentences[0].logit)
        let inContext = classifier.score(Document(name: "t", text: Self.text))
        #expect(inContext.sentences[4].logit != alone.sentences[0].logit)
        #expect(inContext.sentences[4].ownLogit == alone.sentences[0].logit)
    }

    @Test func whichRolesAreShownDoesNotChangeTheScores() throws {
        let classifier = try classifier()
        let text = "A Headline Of Five Words\n\n" + Self.text
        let all = classifier.score(Document(name: "t", text: text))
        let body = classifier.score(Document(name: "t", text: text), options: .init(roles: [.body]))
        for (left, right) in zip(all.sentences, body.sentences) where right.logit != nil {
            #expect(left.logit == right.logit)
        }
    }

    @Test func theStageSurvivesTheModelFile() throws {
        let classifier = try classifier()
        let again = try StanceClassifier(decoding: try classifier.encoded(), path: "t.stance")
        #expect(again.manifest.context == classifier.manifest.context)
        #expect(again.manifest.context?.documents == 12)
        let document = Document(name: "t", text: Self.text)
        #expect(again.score(document) == classifier.score(document))
    }

    @Test func onlyDocumentsOfTheArrangementAskedForAreLearnedFrom() throws {
        let rows = TestCorpus.table().split(separator: "\n")
        let marked = rows.enumerated().map { index, row in
            "\(row)\t\(index == 0 ? "arrangement" : index % 48 < 24 ? "running" : "pairs")"
        }
        var recipe = TestCorpus.recipe
        recipe.context = ContextRecipe(arrangement: "running")
        let classifier = try StanceClassifier(
            fitting: try TestCorpus.material(table: marked.joined(separator: "\n")), recipe: recipe)
        #expect((classifier.manifest.context?.documents ?? 12) < 12)
        recipe.context = ContextRecipe(arrangement: "none such")
        #expect(throws: ContextError.noDocuments(arrangement: "none such")) {
            try StanceClassifier(
                fitting: try TestCorpus.material(table: marked.joined(separator: "\n")), recipe: recipe)
        }
    }

    @Test func aModelWithoutAStageIsTheSameInAndOutOfContext() throws {
        let classifier = try TestCorpus.classifier()
        let document = Document(name: "t", text: Self.text)
        #expect(
            classifier.score(document) == classifier.score(document, options: .init(usesContext: false)))
    }
}
