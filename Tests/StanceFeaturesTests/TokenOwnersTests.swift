import StanceFeatures
import StanceText
import Testing

/// Owners are seen in the column that counts words of the author's clauses: "shameful" is the author's or it is not.
@Suite struct TokenOwnersTests {
    private let byClause: LexiconVectorizer
    private let bySentence: LexiconVectorizer

    init() throws {
        let index = try Samples.index([Samples.lexicon("judging", "shameful\t1\t-")])
        byClause = LexiconVectorizer(index: index, readsClauses: true)
        bySentence = LexiconVectorizer(index: index)
    }

    private func isAuthors(_ text: String, _ vectorizer: LexiconVectorizer) -> Bool {
        let sample = Samples.sentence(text)
        let values = vectorizer.transform(sample, matches: vectorizer.matches(in: sample))
        #expect(values[0] > 0, "nothing found in \(text)")
        return values[2] > 0
    }

    @Test(arguments: [
        "The plan is shameful.", "In a shameful move, the mayor said that the plan failed.",
        "The shameful mayor said that the plan failed.",
        "The mayor said that the plan failed, but it is shameful.",
        "The mayor said that the plan failed; it is shameful.",
        "The plan failed, the shameful mayor said on Monday.",
        "The “new” plan is shameful.",
    ])
    func wordOutsideTheGovernedClauseIsTheAuthors(_ text: String) {
        #expect(isAuthors(text, byClause))
    }

    @Test(arguments: [
        "The mayor said that the plan is shameful.", "The mayor said that it failed, which is shameful.",
        "The plan is shameful, the mayor said on Monday.", "According to the mayor, the plan is shameful.",
        "The plan is shameful, according to the mayor.", "The plan is “shameful” and will fail.",
        "“The plan is shameful,” he said.",
    ])
    func wordOfASourceIsNotTheAuthors(_ text: String) {
        #expect(!isAuthors(text, byClause))
    }

    @Test func withoutClausesTheWholeSentenceIsTheSources() {
        let text = "The shameful mayor said that the plan failed."
        #expect(isAuthors(text, byClause) && !isAuthors(text, bySentence))
    }

    @Test func wordBeforeASemicolonIsNotGovernedByACueAfterIt() {
        #expect(isAuthors("The plan is shameful; it failed, the mayor said.", byClause))
    }
}
