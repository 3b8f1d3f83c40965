/// The dense columns: those of the lexicons, then those of the style features, then those of the groups.
struct DenseFeatures: Sendable {
    let lexicons: LexiconVectorizer
    let style: AuthorVoiceFeatures
    let groups: GroupFeatures

    /// The number of columns.
    var columnCount: Int { lexicons.columnCount + style.columnCount + groups.features.count }

    /// Whether a word's traits are asked for.
    var needsTraits: Bool { style.isOn || !groups.features.isEmpty }

    /// What the values of a sentence are made of.
    struct Findings {
        let matches: [LexiconMatch]
        let style: [AuthorVoiceFeatures.Finding]
        let groups: [GroupFeatures.Finding]
    }

    /// What is found in a sentence whose words are remembered.
    ///
    /// - Precondition: the memory has the index of the lexicons.
    func findings(in words: SentenceWords, _ memory: WordMemory) -> Findings {
        let matches = memory.phrases.map { LexiconMatcher.matches(in: words, $0) } ?? []
        return Findings(
            matches: matches, style: style.findings(in: words, memory.traits),
            groups: groups.findings(in: words, memory.traits, matches: matches))
    }

    /// Writes the values of a sentence, before standardization, to as many as there are columns, which are 0.
    func add(_ findings: Findings, in words: SentenceWords, to values: inout [Double]) {
        lexicons.add(findings.matches, in: words.sample, owners: words.owners, to: &values)
        style.add(findings.style, to: &values, from: lexicons.columnCount)
        groups.add(findings.groups, to: &values, from: lexicons.columnCount + style.columnCount)
    }
}
