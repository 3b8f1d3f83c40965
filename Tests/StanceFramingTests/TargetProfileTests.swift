import StanceFeatures
import StanceFraming
import StanceText
import Testing

@Suite struct TargetProfileTests {
    private func profile(_ target: Target, _ text: String) throws -> TargetProfile {
        let vectorizer = LexiconVectorizer(
            index: try LexiconIndex([try Samples.lexicon("judging", "brutal", "reckless", "fine")]))
        return TargetProfile(
            of: target, in: [Samples.passage(text)], lexicons: vectorizer, categories: ["judging"])
    }

    @Test func namesAreFoundInAnyCaseWithPossessivesAndPeriods() throws {
        let nato = try profile(
            Target(name: "NATO", aliases: ["the Alliance"]), "Nato’s plan and NATO's, said the alliance.")
        #expect(nato.mentions.map(\.location.column) == [1, 17, 30])
        let states = try profile(
            Target(name: "US", aliases: ["United States"]),
            "The U.S. told us, and US troops, of the United States.")
        #expect(states.mentions.map(\.term) == ["u.s.", "us", "united states"])
        #expect(states.mentions.map(\.location.column) == [5, 23, 41])
    }

    /// What is found of a target in a text, as it is written there in small letters.
    private func named(_ target: Target, _ text: String, besides others: [Target] = []) throws -> [String] {
        let vectorizer = LexiconVectorizer(index: try LexiconIndex([try Samples.lexicon("judging", "fine")]))
        return TargetProfile(
            of: target, in: [Samples.passage(text)], lexicons: vectorizer, categories: ["judging"],
            besides: others
        ).mentions.map(\.term)
    }

    @Test func aNameMayBeAPartOfAWordWithHyphens() throws {
        let text =
            "The NATO-led force met anti-Nato crowds, a US-American and a US-led team that asked us-two to go."
        #expect(try named(Target(name: "NATO"), text) == ["nato-led", "anti-nato"])
        let states = Target(name: "US", aliases: ["American"])
        #expect(try named(states, text) == ["us-american", "us-led"])
        #expect(try named(Target(name: "Abu-Dhabi"), "An Abu-Dhabi-based firm left Abu Dhabi.").count == 2)
    }

    @Test func theRegularPluralOfANameIsTheName() throws {
        #expect(
            try named(
                Target(name: "Green", aliases: ["Tory"]),
                "The Greens’ plan for greens, the Tories said, was Tory.")
                == ["greens", "tories", "tory"])
        #expect(
            try named(Target(name: "MP"), "MPs met the mps of the MP's party.") == ["mps", "mp's"])
        #expect(try named(Target(name: "US"), "The USS Maine left the US on Monday.") == ["us"])
    }

    @Test func aNameInsideALongerOneCountsOnce() throws {
        let bank = Target(name: "World Bank", aliases: ["Bank", "the World Bank Group"])
        #expect(
            try named(bank, "The World Bank Group and the bank met the World Bank.") == [
                "the world bank group", "bank", "world bank",
            ])
        let (sudan, south) = (Target(name: "Sudan"), Target(name: "South Sudan"))
        let text = "Sudan and South Sudan met."
        #expect(try named(sudan, text, besides: [sudan, south]) == ["sudan"])
        #expect(try named(south, text, besides: [sudan, south]) == ["south sudan"])
        #expect(try named(sudan, text) == ["sudan", "sudan"])
    }

    @Test func whatSomebodyElseSaidIsNotTheAuthors() throws {
        let found = try profile(
            Target(name: "Russia"),
            """
            Russia was brutal in May. "Russia is reckless," the minister said. The minister said Russia was reckless and \
            brutal. Russia has moved its “reckless” plan to the north of the country since then.
            """)
        #expect(found.mentions.map(\.voice) == [.author, .quoted, .attributed, .author])
        #expect(found.evaluations.map(\.term) == ["brutal"])
        #expect(found.evaluations.map(\.location.column) == [12])
    }

    @Test func theAssociationIsALogOddsRatioWithHalvesAdded() throws {
        // Near Russia: 4 words, 1 judging; elsewhere: 6 words, 1 judging.
        let found = try profile(
            Target(name: "Russia"), "Russia was brutal in May. All the rest was fine today.")
        let association = try #require(found.association)
        #expect(association.wordsNear == 4)
        #expect(association.judgingNear == 1)
        #expect(association.wordsElsewhere == 6)
        #expect(association.judgingElsewhere == 1)
        // ln(1.5 · 5.5 / (3.5 · 1.5)) ± 1.96 √(1/1.5 + 1/3.5 + 1/1.5 + 1/5.5)
        #expect((association.logOdds - 0.451_985_123_743_057_3).magnitude < 1e-9)
        #expect((association.interval.upperBound - 3.082_262).magnitude < 1e-3)
        #expect(try profile(Target(name: "Peru"), "Russia was brutal in May.").association == nil)
    }

    @Test func aFileOfTargetsHasOneALine() throws {
        let targets = try Target.all(
            parsing: "# alliances\nNATO: the Alliance, North Atlantic Treaty Organization\n\nRussia\n",
            file: "t.txt")
        #expect(targets.map(\.name) == ["NATO", "Russia"])
        #expect(targets[0].aliases == ["NATO", "the Alliance", "North Atlantic Treaty Organization"])
        #expect(throws: FramingError.malformedTarget(file: "t.txt", line: 2, text: ": x")) {
            try Target.all(parsing: "NATO\n: x\n", file: "t.txt")
        }
    }
}
