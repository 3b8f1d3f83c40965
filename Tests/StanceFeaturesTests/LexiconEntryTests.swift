import StanceFeatures
import Testing

/// English inflection, as it shows in an entry's forms.
@Suite struct LexiconEntryTests {
    private func forms(_ phrase: String, _ inflection: String) throws -> [String] {
        let text = Samples.lexicon("test", "\(phrase)\t1\t\(inflection)")
        return try Lexicon(parsing: text, file: "t.lex").entries[0].forms
    }

    @Test(arguments: [
        ("walk", "walks walked walking"), ("hope", "hopes hoped hoping"), ("deny", "denies denied denying"),
        ("play", "plays played playing"), ("ban", "bans banned banning"), ("fix", "fixes fixed fixing"),
        ("show", "shows showed showing"), ("slam", "slams slammed slamming"),
        ("wreck", "wrecks wrecked wrecking"),
        ("fail", "fails failed failing"), ("crush", "crushes crushed crushing"), ("die", "dies died dying"),
        ("agree", "agrees agreed agreeing"), ("boast", "boasts boasted boasting"),
        ("watch", "watches watched watching"),
        ("pander", "panders pandered pandering"), ("dye", "dyes dyed dyeing"),
    ])
    func verbHasItsRegularForms(_ verb: String, _ expected: String) throws {
        #expect(try forms(verb, "v") == [verb] + expected.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("lie", "lies"), ("tragedy", "tragedies"), ("boy", "boys"), ("mess", "messes"), ("box", "boxes"),
        ("speech", "speeches"), ("clash", "clashes"), ("mistake", "mistakes"), ("waltz", "waltzes"),
    ])
    func nounHasItsPlural(_ noun: String, _ plural: String) throws {
        #expect(try forms(noun, "n") == [noun, plural])
    }

    @Test(arguments: [
        ("shameful", "shamefully"), ("tragic", "tragically"), ("terrible", "terribly"), ("happy", "happily"),
        ("full", "fully"), ("brave", "bravely"), ("shy", "shyly"), ("pale", "palely"), ("fair", "fairly"),
    ])
    func adjectiveHasItsAdverb(_ adjective: String, _ adverb: String) throws {
        #expect(try forms(adjective, "a") == [adjective, adverb])
    }

    @Test func lastWordOfAPhraseIsInflected() throws {
        #expect(try forms("it seem", "v") == ["it seem", "it seems", "it seemed", "it seeming"])
    }

    @Test func entryWithoutInflectionHasOneForm() throws {
        #expect(try forms("no wonder", "-") == ["no wonder"])
    }
}
