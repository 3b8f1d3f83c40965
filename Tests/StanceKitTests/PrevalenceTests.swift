import StanceKit
import Testing

@Suite struct PrevalenceTests {
    private let document = Document(
        name: "t", text: "The report came out in May. The so-called reform is a pathetic disgrace.")

    @Test func theTrainingShareChangesNothing() throws {
        let classifier = try TestCorpus.classifier()
        let plain = classifier.score(document)
        let same = classifier.score(document, options: .init(prevalence: classifier.manifest.baseRate))
        for (left, right) in zip(plain.sentences, same.sentences) {
            #expect(abs((left.logit ?? 0) - (right.logit ?? 1)) < 1e-12)
        }
    }

    @Test func anEvenTrainingShareMovesTheLogitByTheLogOddsOfTheGivenOne() throws {
        let classifier = try TestCorpus.classifier()
        #expect(classifier.manifest.baseRate == 0.5)
        let plain = classifier.score(document)
        // Odds of 1 to 9: ln 9 = 2.1972.
        let rare = classifier.score(document, options: .init(prevalence: 0.1))
        for (left, right) in zip(plain.sentences, rare.sentences) {
            #expect(abs((left.logit ?? 0) - (right.logit ?? 0) - 2.197_224_577_336_219) < 1e-9)
        }
    }

    @Test func ratesOfErrorAreNotGivenForAnotherThresholdOrShare() throws {
        let classifier = try TestCorpus.classifier()
        #expect(classifier.score(document).authorOpinion.adjusted != nil)
        #expect(classifier.score(document, options: .init(threshold: 0.9)).authorOpinion.adjusted == nil)
        #expect(classifier.score(document, options: .init(prevalence: 0.1)).authorOpinion.adjusted == nil)
    }

    @Test func aBatchWithMuchLessOpinionIsNoticed() throws {
        let classifier = try TestCorpus.classifier()
        func difference(opinion: Int, reporting: Int) -> BaseRateCheck.Difference? {
            var check = classifier.baseRateCheck(of: .init(), inContext: false)
            let scores = classifier.score(document).sentences
            for (score, count) in zip(scores, [reporting, opinion]) {
                for _ in 0..<count { check.add(score.verdict) }
            }
            return check.difference
        }
        let rare = try #require(difference(opinion: 5, reporting: 295))
        #expect(rare.share < 0.1)
        #expect(rare.description.contains("too high"))
        #expect(rare.description.contains("--prevalence"))
        #expect(difference(opinion: 290, reporting: 10)?.description.contains("too low") == true)
        #expect(difference(opinion: 150, reporting: 150) == nil)
        #expect(difference(opinion: 0, reporting: 199) == nil)
    }
}
