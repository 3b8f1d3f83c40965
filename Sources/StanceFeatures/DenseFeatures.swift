/// The dense columns: those of the lexicons, then those of the style features, then those of the groups.
struct DenseFeatures: Sendable {
    let lexicons: LexiconVectorizer
    let style: AuthorVoiceFeatures
    let groups: GroupFeatures

    /// The number of columns.
    var columnCount: Int { lexicons.columnCount + style.columnCount + groups.features.count }

    /// Whether a word's traits are asked for.
    var needsTraits: Bool { style.isOn || !groups.features.isEmpty }

    /// What the values of a sentence are made of, in room that is used again for the next one.
    struct Findings {
        fileprivate(set) var lexicons: LexiconMatcher
        fileprivate(set) var style: [AuthorVoiceFeatures.Finding] = []
        fileprivate(set) var groups: [GroupFeatures.Finding] = []

        init(for lexicons: LexiconVectorizer) {
            self.lexicons = LexiconMatcher(lexiconCount: lexicons.index.categories.count)
        }

        /// What the lexicons have of the sentence.
        var matches: [LexiconMatch] { lexicons.matches }
    }

    /// Finds what the values of a sentence are made of whose words are remembered.
    ///
    /// - Precondition: the memory has the index of the lexicons.
    func read(_ words: SentenceWords, _ memory: WordMemory, into findings: inout Findings) {
        findings.lexicons.read(words, memory.phrases)
        style.read(words, memory.traits, into: &findings.style)
        groups.read(words, memory.traits, matches: findings.lexicons.matches, into: &findings.groups)
    }

    /// Adds the values of a sentence, before standardization, to as many as there are columns, which are 0.
    func add(_ findings: Findings, in words: SentenceWords, to values: inout DenseValues) {
        lexicons.add(findings.matches, in: words.sample, owners: words.owners, to: &values)
        style.add(findings.style, to: &values, from: lexicons.columnCount)
        groups.add(findings.groups, to: &values, from: lexicons.columnCount + style.columnCount)
    }
}
