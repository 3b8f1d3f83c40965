import StanceFeatures
import Testing

@Suite struct AuthorVoiceFeaturesTests {
    struct Example: CustomTestStringConvertible {
        let feature: AuthorVoiceFeature
        /// A sentence that has the feature, and one that has not.
        let with: String
        let without: String

        var testDescription: String { feature.name }
    }

    static let examples: [Example] = [
        .init(
            feature: .voiceQuoted, with: "“We will not do it,” he said.",
            without: "He said we will not do it."),
        .init(feature: .voiceAttributed, with: "He said it was late.", without: "It was late."),
        .init(feature: .cueSpeech, with: "The mayor told them.", without: "The mayor denied it."),
        .init(feature: .cueJudgement, with: "The mayor denied it.", without: "The mayor told them."),
        .init(feature: .cueThought, with: "The mayor believes it.", without: "The mayor told them."),
        .init(feature: .cueSource, with: "According to him, it is late.", without: "The mayor told them."),
        .init(feature: .quotedShare, with: "The “new” plan failed.", without: "The new plan failed."),
        .init(feature: .opensWithQuotation, with: "“New” plans failed.", without: "The “new” plans failed."),
        .init(
            feature: .hasQuotation, with: "It was “a very bad plan” to all of them.",
            without: "It was “a bad plan” to all of them."),
        .init(
            feature: .scareQuotes, with: "The “new” plan failed on Monday.",
            without: "He said the “new” plan failed on Monday."),
        .init(feature: .question, with: "Why not?", without: "He asked “why not?” again and then left."),
        .init(feature: .exclamation, with: "What a plan!", without: "What a plan."),
        .init(feature: .ellipsis, with: "And then…", without: "And then."),
        .init(
            feature: .ellipsis, with: "And then...", without: "“And then...” is the name of the long book."),
        .init(feature: .semicolon, with: "It failed; he left.", without: "It failed, he left."),
        .init(feature: .colon, with: "One thing: it failed.", without: "It failed at 10:53."),
        .init(feature: .dash, with: "It failed – again.", without: "The half-hearted plan failed."),
        .init(feature: .parenthesis, with: "It failed (again).", without: "It failed [again]."),
        .init(feature: .capitals, with: "It is NOT late.", without: "NATO is not late."),
        .init(feature: .numbers, with: "It cost 5 dollars in 2019.", without: "It cost five dollars."),
        .init(feature: .measure, with: "It rose 5%.", without: "It rose by 5."),
        .init(feature: .fragment, with: "A bad plan.", without: "It was a bad plan."),
        .init(feature: .demonstrativeOpener, with: "That is late.", without: "He left that."),
        .init(feature: .demonstrativeOpener, with: "This is late.", without: "Now this is late."),
        .init(feature: .existentialOpener, with: "There is no plan.", without: "He is there."),
        .init(
            feature: .subordinateOpener, with: "Although it failed, he left.",
            without: "He left although it failed."),
        .init(feature: .questionOpener, with: "Why it failed is open.", without: "It is open why it failed."),
        .init(feature: .presentCopula, with: "It is late.", without: "It was late."),
        .init(feature: .pastCopula, with: "It was late.", without: "It is late."),
        .init(feature: .past, with: "They walked home.", without: "They walk home."),
        .init(feature: .past, with: "They went home.", without: "They need the bed."),
        .init(feature: .future, with: "It will fail.", without: "It has failed."),
        .init(
            feature: .firstPersonJudging, with: "I really do think so.", without: "They really do think so."),
        .init(feature: .corrective, with: "It is not late but early.", without: "It is late but not early."),
        .init(feature: .corrective, with: "It was a farce, not a vote.", without: "It was not a vote."),
        .init(feature: .causal, with: "It failed because it rained.", without: "It failed when it rained."),
        .init(feature: .comparison, with: "It cost more than that.", without: "It cost a lot."),
        .init(feature: .comparison, with: "It was the worst road.", without: "It was the long road."),
        .init(feature: .generality, with: "It never works.", without: "It works."),
    ]

    private func value(_ feature: AuthorVoiceFeature, _ text: String) -> Double? {
        AuthorVoiceFeature.allCases.firstIndex(of: feature).map {
            AuthorVoiceFeatures().transform(Samples.sentence(text))[$0]
        }
    }

    @Test(arguments: examples)
    func featureTellsTwoSentencesApart(_ example: Example) throws {
        #expect(try #require(value(example.feature, example.with)) > 0)
        #expect(try #require(value(example.feature, example.without)) == 0)
    }

    @Test func everyFeatureHasAnExample() {
        #expect(Set(Self.examples.map(\.feature)) == Set(AuthorVoiceFeature.allCases))
    }

    @Test func columnsAreNamedForTheirFeatures() {
        #expect(AuthorVoiceFeatures.columnNames == AuthorVoiceFeature.allCases.map(\.name))
        #expect(Set(AuthorVoiceFeatures.columnNames).count == AuthorVoiceFeatures.columnNames.count)
        #expect(
            AuthorVoiceFeatures().transform(Samples.sentence("It failed.")).count
                == AuthorVoiceFeatures.columnNames.count)
    }

    @Test func flagsStayAtOneAndCountsAreDamped() throws {
        #expect(value(.exclamation, "What! A! Plan!") == 1)
        let one = try #require(value(.numbers, "He has 1."))
        let three = try #require(value(.numbers, "He has 1 and 2 and 3."))
        #expect(abs(one - 0.693_147_180_559_945) < 1e-12)
        #expect(abs(three - 1.386_294_361_119_89) < 1e-12)
    }

    @Test func quotedShareIsAShareOfTheWords() {
        #expect(value(.quotedShare, "The “new” plan failed.") == 0.25)
        #expect(value(.quotedShare, "“It failed.”") == 1)
    }

    @Test func quotedWordsAreNotTheAuthors() {
        for feature in [
            AuthorVoiceFeature.exclamation, .numbers, .generality, .future, .firstPersonJudging, .causal,
        ] {
            #expect(value(feature, "“I think it will never work because of 5 men!” he cried again.") == 0)
        }
    }

    @Test func sentenceWithoutWordsHasNoFeatures() {
        #expect(AuthorVoiceFeatures().transform(Samples.sentence("")).allSatisfy { $0 == 0 })
    }
}
