/// Gives each block its role on the page, from its wording, its punctuation, its place and its neighbours.
///
/// The idea is that of jusText (Pomikálek 2011), on plain text: short blocks without final punctuation are not running
/// text, and what they are instead is shown by their neighbours. Rules are tried from the surest to the weakest.
struct RoleTagger {
    let document: Document
    let tokens: TokenSequence

    /// What the rules look at in one block.
    struct Evidence {
        let text: String
        let words: [Token]
        let endsSentence: Bool
        let sentenceCount: Int
    }

    /// Longer than this, a block without final punctuation is running text that lost its period.
    private static let longestHeading = 22
    /// Longer than this, a first block that ends with a period is a lead paragraph and no title.
    private static let longestTitle = 14
    /// Longer than this, a block that begins like a prompt that ends the article does not end it.
    private static let longestEnding = 6
    /// Longer than this, a block that begins like a prompt is a sentence after all.
    private static let longestPrompt = 25

    /// The roles of all blocks, in order.
    ///
    /// - Complexity: O(*n*) for *n* bytes, with a hash table for repetitions.
    func roles(of blocks: [Evidence]) -> [(role: Role, reason: RoleReason)] {
        let listed = listItems(blocks)
        var counts: [String: Int] = [:]
        for block in blocks { counts[block.text, default: 0] += 1 }
        var seen: Set<String> = []
        var hasEnded = false
        var roles: [(role: Role, reason: RoleReason)] = []
        for (index, block) in blocks.enumerated() {
            let isAgain = !seen.insert(block.text).inserted
            let isShort = block.words.count <= Self.longestEnding
            if isShort, begins(block, BoilerplatePhrases.endOfArticle), index * 2 >= blocks.count {
                hasEnded = true
                roles.append((.boilerplate, .prompt))
            } else if hasEnded {
                roles.append((.boilerplate, .afterEnd))
            } else if listed.contains(index) {
                roles.append((.boilerplate, .list))
            } else {
                roles.append(
                    role(
                        of: block, at: index, isAgain: isAgain, occurrences: counts[block.text] ?? 1,
                        after: roles.last, blocks))
            }
        }
        return roles
    }

    private func role(
        of block: Evidence, at index: Int, isAgain: Bool, occurrences: Int,
        after previous: (role: Role, reason: RoleReason)?,
        _ blocks: [Evidence]
    ) -> (role: Role, reason: RoleReason) {
        let count = block.words.count
        if count <= Self.longestPrompt, begins(block, BoilerplatePhrases.prompts) {
            return (.boilerplate, .prompt)
        }
        if BoilerplatePhrases.credits.contains(where: block.text.contains) {
            return isAgain ? (.caption, .repeated) : (.caption, hasSlug(block) ? .slug : .credit)
        }
        if !block.endsSentence {
            if occurrences > 2, count <= 4 { return (.boilerplate, .repeated) }
            if isName(block), previous?.role == .headline {
                let isInText = blocks.contains { $0.words.count > count && $0.text.contains(block.text) }
                return isInText ? (.caption, .name) : (.byline, .name)
            }
            if block.text.hasPrefix("by "), count <= 8, index < 6 { return (.byline, .name) }
            if index == 0, block.text.hasSuffix("...") || block.text.hasSuffix("…"), blocks.count > 1 {
                return (.boilerplate, .truncated)
            }
            if count <= Self.longestHeading {
                return (.headline, isAgain ? .repeated : (index == 0 ? .title : .heading))
            }
        } else if index == 0, blocks.count > 1, count <= Self.longestTitle, block.sentenceCount == 1 {
            return (.headline, .title)
        } else if block.text.hasSuffix("?"), count <= 4, block.sentenceCount == 1, blocks.count > 1 {
            return (.headline, .heading)
        }
        return (.body, .sentence)
    }

    /// Whether the block begins with one of some phrases, as words of their own.
    private func begins(_ block: Evidence, _ phrases: [String]) -> Bool {
        phrases.contains { phrase in
            guard block.text.hasPrefix(phrase) else { return false }
            let next = block.text.unicodeScalars.dropFirst(phrase.unicodeScalars.count).first
            return phrase.last?.isLetter != true || next?.isWordLetter != true
        }
    }

    /// Whether the block begins with one to four words in capitals and a colon.
    private func hasSlug(_ block: Evidence) -> Bool {
        let capitals = block.words.prefix(5).prefix { $0.letterCase == .upper }
        guard let last = capitals.last, capitals.count <= 4, last.range.upperBound < document.bytes.count
        else { return false }
        return document.bytes[last.range.upperBound] == UInt8(ascii: ":")
    }

    /// Whether the block is two or three capitalized words: a person's name, most likely.
    private func isName(_ block: Evidence) -> Bool {
        (2...3).contains(block.words.count) && block.words.allSatisfy { $0.letterCase == .capitalized }
    }

    /// The blocks that stand in runs of at least four that begin with the same word and do not end like sentences.
    private func listItems(_ blocks: [Evidence]) -> Set<Int> {
        var items: Set<Int> = []
        var start = 0
        while start < blocks.count {
            let word = firstWord(blocks[start])
            var end = start
            while end < blocks.count, !blocks[end].endsSentence, firstWord(blocks[end]) == word, word != nil {
                end += 1
            }
            if end - start >= 4 { items.formUnion(start..<end) }
            start = max(end, start + 1)
        }
        return items
    }

    private func firstWord(_ block: Evidence) -> String? {
        block.words.first { $0.kind == .word }.map { tokens.foldedText(of: $0) }
    }
}
