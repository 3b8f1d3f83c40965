import StanceKit
import Testing

@Suite struct LabelClassifierTests {
    static let texts = [
        "The striker scored in the second quarter.", "Rain fell, and so did the shares of the bank.",
        "Nothing of this was ever seen in training.", "Goal!",
    ]

    @Test(arguments: texts) func probabilitiesSumToOneAndTheLargestDecides(text: String) throws {
        let score = try TestLabels.classifier().score(TestLabels.sample(text))
        #expect(abs(score.labels.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
        #expect(score.chosen?.probability == score.labels.map(\.probability).max())
        #expect(score.chosen?.logit == score.labels.map(\.logit).max())
    }

    /// pₖ = σ(ℓₖ) / Σⱼ σ(ℓⱼ), computed here as it is written.
    @Test(arguments: texts) func probabilitiesAreTheNormalizedOnesOfEachLabel(text: String) throws {
        let score = try TestLabels.classifier().score(TestLabels.sample(text))
        let each = score.labels.map { sigmoid($0.logit) }
        for (label, own) in zip(score.labels, each) {
            #expect(abs(label.probability - own / each.reduce(0, +)) < 1e-12)
        }
    }

    @Test(arguments: texts) func contributionsSumToTheLogitOfTheChosenLabel(text: String) throws {
        let score = try TestLabels.classifier().score(TestLabels.sample(text))
        let sum = score.contributions.reduce(0) { $0 + $1.contribution }
        #expect(abs(sum - (score.chosen?.logit ?? .nan)) < 1e-9)
        #expect(score.contributions.contains { $0.feature == "intercept" })
    }

    @Test func contributionsToEachLabelSumToItsLogit() throws {
        let classifier = try TestLabels.classifier()
        let sample = TestLabels.sample(Self.texts[1])
        for (label, logit) in classifier.logits(of: sample).enumerated() {
            let sum = classifier.contributions(to: label, in: sample).reduce(0) { $0 + $1.contribution }
            #expect(abs(sum - logit) < 1e-9)
        }
    }

    @Test func theModelLearnsWhatTheCorpusShows() throws {
        let classifier = try TestLabels.classifier()
        let document = classifier.score(
            ExtractedText(
                verbatim: Document(
                    name: "t", text: "The goalkeeper saved the match. Snow and wind closed the airport.")))
        #expect(document.sentences.map { $0.chosen?.label } == ["sport", "weather"])
        #expect(document.counts == [0, 1, 1])
    }

    @Test func aRecordScoresAsItDoesInAnEvaluation() throws {
        let classifier = try TestLabels.classifier()
        let text = TestLabels.table(documents: 3)
        let corpus = LabelCorpus(reading: try CategoryTable(parsing: text, file: "t.tsv"))
        let decided = try classifier.observations(of: corpus).map { classifier.labels[$0.decision] }
        var scored: [String?] = []
        let file = try RecordFile(parsing: Array(text.utf8), file: "t.tsv", kind: .tsv)
        classifier.score(file) { record, score in
            scored.append(score.chosen?.label)
            #expect(score.sentence.location.line == record.line)
        }
        #expect(scored == decided)
    }

    @Test func aLabelThatTheModelDoesNotKnowIsPlaced() throws {
        let classifier = try TestLabels.classifier()
        let table = try CategoryTable(parsing: "text\tlabel\nIt rained.\tcooking\n", file: "t.tsv")
        #expect(
            throws: LabelError.unknownLabel(
                file: "t.tsv", line: 2, label: "cooking", known: ["economy", "sport", "weather"])
        ) { try classifier.observations(of: LabelCorpus(reading: table)) }
    }

    @Test func rolesThatAreNotAskedForAreSkipped() throws {
        let score = try TestLabels.classifier().score(
            TestLabels.sample("It rained."), options: .init(roles: []))
        #expect(score.choice == nil && score.labels.isEmpty && score.contributions.isEmpty)
    }

    @Test func aModelOfStancesIsUsedForItsTargetOnly() throws {
        let classifier = try TestLabels.stances()
        #expect(classifier.manifest.target == "Climate")
        #expect(classifier.labels == ["AGAINST", "FAVOR", "NONE"])
        #expect(classifier.leadingLabels == [0, 1])
        #expect(
            try classifier.targetUse(of: " CLIMATE", acceptsAny: false)
                == TargetUse(name: "Climate", isAnyTarget: false))
        #expect(throws: LabelError.targetNeeded(model: "test", target: "Climate")) {
            try classifier.targetUse(of: nil, acceptsAny: false)
        }
        #expect(throws: LabelError.otherTarget(model: "test", target: "Climate", given: "Atheism")) {
            try classifier.targetUse(of: "Atheism", acceptsAny: false)
        }
        #expect(
            try classifier.targetUse(of: "Atheism", acceptsAny: true)
                == TargetUse(name: "Climate", isAnyTarget: true))
        #expect(throws: LabelError.noTarget(model: "test", given: "Climate")) {
            try TestLabels.classifier().targetUse(of: "Climate", acceptsAny: false)
        }
    }
}
