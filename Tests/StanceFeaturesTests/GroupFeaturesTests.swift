import StanceFeatures
import Testing

@Suite struct GroupFeaturesTests {
    struct Example: CustomTestStringConvertible {
        let feature: GroupFeature
        /// A sentence that has the feature, and one that has not.
        let with: String
        let without: String

        var testDescription: String { feature.name }

        init(_ feature: GroupFeature, _ with: String, not without: String) {
            self.feature = feature
            self.with = with
            self.without = without
        }
    }

    static let lexicons = [
        Samples.lexicon("judging", "shameful\t2\t-\nweak\t1\t-", kind: "evaluative"),
        Samples.lexicon("arguing", "surely\t1\t-", kind: "opinion"),
        Samples.lexicon("procedures", "hearing\t1\t-", kind: "reporting"),
        Samples.lexicon("open", "plan\t1\t-", kind: "open"), Samples.lexicon("unsaid", "town\t1\t-"),
    ]

    private let lexicons: LexiconVectorizer
    private let groups: GroupFeatures

    init() throws {
        lexicons = LexiconVectorizer(index: try Samples.index(Self.lexicons))
        groups = GroupFeatures(groups: Set(FeatureGroup.allCases), index: lexicons.index)
    }

    private func value(_ feature: GroupFeature, _ text: String) throws -> Double {
        let sample = Samples.sentence(text)
        let values = groups.transform(sample, matches: lexicons.matches(in: sample))
        return values[try #require(groups.features.firstIndex(of: feature))]
    }

    static let examples: [Example] = [
        .init(
            .evaluative, "He said “shameful” again.",
            not: "Surely the hearing on the plan of the town failed."),
        .init(.evaluativeOwn, "He said that it was shameful.", not: "He said “shameful” again."),
        .init(.evaluativeAuthors, "It was shameful.", not: "He said that it was shameful."),
        .init(.opinion, "He said “surely” again.", not: "The shameful hearing on the plan failed."),
        .init(.opinionOwn, "He said that it surely failed.", not: "He said “surely” again."),
        .init(.opinionAuthors, "Surely it failed.", not: "He said that it surely failed."),
        .init(.reporting, "He said “hearing” again.", not: "Surely the shameful plan failed."),
        .init(.reportingOwn, "He said that the hearing failed.", not: "He said “hearing” again."),
        .init(.reportingAuthors, "The hearing failed.", not: "He said that the hearing failed."),
        .init(.evaluationByAuthor, "It was shameful.", not: "The shameful mayor said that it failed."),
        .init(
            .evaluationInFrame, "The shameful mayor said that it failed.",
            not: "The mayor said that it was shameful."),
        .init(
            .evaluationBySource, "The mayor said that it was shameful.",
            not: "The shameful mayor said that it failed."),
        .init(.evaluationInQuotation, "He called it “shameful” again.", not: "It was shameful."),
        .init(.pointing, "These plans failed.", not: "These are plans."),
        .init(.pointing, "He left those plans.", not: "This, however, failed."),
        .init(.whatIs, "What they want is a bridge.", not: "What they want we know."),
        .init(.itIsTo, "It is time to leave.", not: "It is time now."),
        .init(.itIsTo, "It's odd that they left.", not: "It failed to hold, and that was that."),
        .init(.degree, "It took too long.", not: "It took long."),
        .init(.negation, "They didn't leave.", not: "They left."),
        .init(.negation, "They left without a plan.", not: "They left with a plan."),
        .init(.contrast, "Even they left.", not: "They left."),
        .init(.superlative, "It was the dumbest plan.", not: "It was the largest protest."),
        .init(.tion, "The elections failed.", not: "The vote failed."),
        .init(.ment, "The payments failed.", not: "The price failed."),
        .init(.ity, "The cities failed.", not: "The towns failed."),
        .init(.ness, "The illness came.", not: "The fever came."),
        .init(.ism, "Journalism failed.", not: "Papers failed."),
        .init(.ist, "The tourists left.", not: "The guests left."),
        .init(.al, "The federal plan failed.", not: "The state plan failed."),
        .init(.ic, "The tragic plan failed.", not: "The sad plan failed."),
        .init(.ive, "The massive plan failed.", not: "The large plan failed."),
        .init(.ous, "The famous plan failed.", not: "The known plan failed."),
        .init(.ful, "The painful plan failed.", not: "The bad plan failed."),
        .init(.less, "The endless plan failed.", not: "The long plan failed."),
        .init(.ly, "They finally left.", not: "They left at last."),
        .init(.able, "The horrible plan failed.", not: "The bad plan failed."),
        .init(.ing, "They were leaving.", not: "They left the ring."),
        .init(.ed, "They walked home.", not: "They went to bed."),
        .init(.ize, "They organise it.", not: "They ran it."),
        .init(.ance, "The silence helped.", not: "The quiet helped."),
    ]

    @Test(arguments: examples)
    func featureTellsTwoSentencesApart(_ example: Example) throws {
        #expect(try value(example.feature, example.with) > 0)
        #expect(try value(example.feature, example.without) == 0)
    }

    @Test func everyFeatureHasAnExample() {
        #expect(Set(Self.examples.map(\.feature)) == Set(GroupFeature.allCases))
    }

    @Test func onlyTheGroupsAskedForHaveColumns() {
        #expect(GroupFeatures(groups: [], index: lexicons.index).columnNames.isEmpty)
        #expect(GroupFeatures(groups: [.ownTerms, .clauses], index: lexicons.index).columnNames.isEmpty)
        let argument = GroupFeatures(groups: [.argument], index: lexicons.index)
        #expect(!argument.features.isEmpty && argument.features.allSatisfy { $0.group == .argument })
        #expect(argument.columnNames.allSatisfy { $0.hasPrefix("argument:") })
    }

    @Test func poolsAddStrengthsOverTheRootOfTheLength() throws {
        #expect(try value(.evaluative, "It was weak and shameful, surely, to all.") == 3 / 8.0.squareRoot())
        #expect(try value(.evaluative, "Weak!") == 1)
    }

    @Test func endingsAreSharesOfTheAuthorsLongWords() throws {
        #expect(try value(.tion, "The elections failed again in a town.") == 1 / 3.0)
        #expect(try value(.tion, "NATION after NATION left.") == 0)
        #expect(try value(.tion, "He said that the elections failed.") == 0)
    }

    @Test func argumentsAreDampedAndTheAuthors() throws {
        #expect(abs(try value(.negation, "No, not now.") - 1.098_612_288_668_11) < 1e-12)
        #expect(try value(.negation, "He said that they never left.") == 0)
        #expect(try value(.negation, "“Never,” they wrote.") == 0)
    }
}
