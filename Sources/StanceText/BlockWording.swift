/// What a block's own wording, and its repetition, show of its role.
struct BlockWording {
    private let document: Document
    private let tokens: TokenSequence
    private let blocks: [RoleTagger.Evidence]
    private let counts: [String: Int]
    private let firstIndex: [String: Int]
    private let listed: Set<Int>
    /// From here on nothing of the article follows.
    private let end: Int

    /// Longer than this, a block that begins like a prompt is a sentence after all.
    private static let longestPrompt = 14
    /// Longer than this, a block with the site's words is a sentence about them.
    private static let longestSiteText = 26
    /// Longer than this, a block that credits a picture is a paragraph that names one.
    private static let longestCaption = 80
    /// Longer than this, a block that begins like a prompt that ends the article does not end it.
    private static let longestEnding = 12

    init(document: Document, tokens: TokenSequence, blocks: [RoleTagger.Evidence]) {
        self.document = document
        self.tokens = tokens
        self.blocks = blocks
        counts = blocks.reduce(into: [:]) { $0[$1.text, default: 0] += 1 }
        firstIndex = Dictionary(blocks.enumerated().map { ($1.text, $0) }) { first, _ in first }
        listed = Self.listItems(blocks, tokens)
        end = Self.end(of: blocks)
    }

    /// The role that the wording alone shows, or `nil`.
    func verdict(_ index: Int) -> RoleTagger.Verdict? {
        let block = blocks[index]
        let count = block.words.count
        let isAgain = firstIndex[block.text] != index
        if index >= end {
            return isSignature(block) ? (.byline, .name) : (.boilerplate, index == end ? .prompt : .afterEnd)
        }
        if listed.contains(index) { return (.boilerplate, .list) }
        if isSignature(block) { return (.byline, .name) }
        if isCaption(block) {
            return (.caption, isAgain ? .repeated : (slugLength(block) > 0 ? .slug : .credit))
        }
        if let verdict = nameVerdict(index) { return verdict }
        if count <= Self.longestPrompt, Self.begins(block, BoilerplatePhrases.prompts) {
            return (.boilerplate, .prompt)
        }
        if count <= Self.longestSiteText, BoilerplatePhrases.siteWords.contains(where: block.text.contains) {
            return (.boilerplate, .prompt)
        }
        if !block.endsSentence || count <= 8, isFurniture(block) { return (.boilerplate, .furniture) }
        if isPullQuote(index) { return (.boilerplate, .repeated) }
        if !block.endsSentence, count <= 4, (counts[block.text] ?? 1) > 2 { return (.boilerplate, .repeated) }
        if !block.endsSentence, isAgain, count <= RoleTagger.longestHeading { return (.headline, .repeated) }
        let isCutOff = block.text.hasSuffix("...") || block.text.hasSuffix("…")
        if index == 0, isCutOff, !block.endsSentence, blocks.count > 1 { return (.boilerplate, .truncated) }
        return nil
    }

    /// Whether there are few enough blocks to look through all of them for each: an article, not a book.
    private var isComparable: Bool { blocks.count <= 2_000 }

    /// Whether the block begins with one of some phrases, as words of their own.
    private static func begins(_ block: RoleTagger.Evidence, _ phrases: [String]) -> Bool {
        phrases.contains { phrase in
            guard block.text.hasPrefix(phrase) else { return false }
            let next = block.text.unicodeScalars.dropFirst(phrase.unicodeScalars.count).first
            return phrase.last?.isLetter != true || next?.isWordLetter != true
        }
    }

    /// The first block of the second half from which nothing of the article follows, or the count.
    private static func end(of blocks: [RoleTagger.Evidence]) -> Int {
        let half = blocks.count / 2
        // A later paragraph of running text would show that the article goes on.
        let lastParagraph = blocks.lastIndex { $0.words.count > 35 && $0.endsSentence } ?? -1
        let candidates = max(half, lastParagraph + 1)..<max(blocks.count, half, lastParagraph + 1)
        return candidates.first { index in
            let block = blocks[index]
            let isPhrase =
                block.words.count <= longestEnding && !block.isProse
                && begins(block, BoilerplatePhrases.endOfArticle)
            let isCount =
                block.words.count <= 12 && !block.endsSentence && block.words.first?.kind == .number
                && (block.text.contains("comments") || block.text.contains("thoughts on"))
            return isPhrase || isCount
        } ?? blocks.count
    }

    /// Whether the block signs the text: "By Jo Dunne", "Text: Ilya Prentiss", "Posted on 2 October by Eel".
    private func isSignature(_ block: RoleTagger.Evidence) -> Bool {
        guard block.words.count <= 20 else { return false }
        let isSigned =
            Self.begins(block, BoilerplatePhrases.bylines) && block.words.count > 1
            && (!block.endsSentence || block.text.contains("reporting by"))
        let isDated = block.text.hasPrefix("posted on") && block.text.contains(" by ")
        return isSigned || isDated
    }

    /// Whether the block belongs to a picture: a credit, or a slug of capitals before a colon.
    private func isCaption(_ block: RoleTagger.Evidence) -> Bool {
        guard block.words.count <= Self.longestCaption else { return false }
        if BoilerplatePhrases.credits.contains(where: (block.text + "\n").contains) { return true }
        let hasMark = block.text.contains(" ©") || block.text.contains("(archive")
        let slug = slugLength(block)
        let isSlugged = slug >= 2 || (slug == 1 && (counts[block.text] ?? 1) > 1)
        return hasMark && block.words.count <= 30 || isSlugged && block.words.count <= 40
    }

    /// How many words in capitals stand before a colon at the block's beginning ("CRISIS MEETING: …"), up to four.
    private func slugLength(_ block: RoleTagger.Evidence) -> Int {
        let capitals = block.words.prefix(5).prefix { $0.letterCase == .upper }
        guard let last = capitals.last, capitals.count <= 4, last.range.upperBound < document.bytes.count,
            document.bytes[last.range.upperBound] == UInt8(ascii: ":")
        else { return 0 }
        return capitals.count
    }

    /// A name of two or three words after a heading: of somebody in the text (a caption), or of its author.
    private func nameVerdict(_ index: Int) -> RoleTagger.Verdict? {
        let block = blocks[index]
        guard index > 0, !block.endsSentence, (2...3).contains(block.words.count), counts[block.text] == 1,
            block.words.allSatisfy({
                $0.letterCase == .capitalized || ($0.letterCase == .upper && $0.range.count == 1)
            }),
            !block.text.contains(where: { "&|–-".contains($0) })
        else { return nil }
        // Right after a title of some length and before running text.
        guard blocks[index - 1].words.count >= 4, index + 1 < blocks.count,
            blocks[(index + 1)...].prefix(2).contains(where: \.isProse)
        else {
            return nil
        }
        guard !blocks[index - 1].isProse || index == 1 else { return nil }
        let isInText =
            isComparable
            && blocks.contains { $0.words.count > block.words.count && $0.text.contains(block.text) }
        return isInText ? (.caption, .name) : (.byline, .name)
    }

    /// Whether the block is dates, times, counts and separators: what sites print around a text.
    private func isFurniture(_ block: RoleTagger.Evidence) -> Bool {
        if ["|", "»", "·", "←", "→"].contains(where: block.text.contains) { return true }
        if block.words.isEmpty { return true }
        if block.words.count <= 4, block.words[0].kind == .number,
            block.words.allSatisfy({ $0.kind == .number || $0.range.count <= 4 })
        {
            return true
        }
        guard block.words.count <= 8 else { return false }
        let numbers = block.words.count { $0.kind == .number }
        let dates = block.words.count { Self.dateWords.contains(tokens.foldedText(of: $0)) }
        return dates > 0 && numbers > 0 && numbers + dates >= block.words.count - 2
    }

    private static let dateWords: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "monday", "tuesday",
        "wednesday", "thursday", "friday", "saturday",
        "sunday", "a.m", "p.m", "a.m.", "p.m.", "min", "read", "comments", "comment", "updated",
    ]

    /// Whether the block is a quotation that the text has too: set again in large type.
    private func isPullQuote(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.endsSentence, block.words.count >= 4, block.words.count <= 40,
            let first = block.text.unicodeScalars.first,
            first == "\"" || first == "\u{201C}" || first == "\u{2018}"
        else { return false }
        if firstIndex[block.text] != index { return true }
        let inside = block.text.trimmingQuotes
        return isComparable
            && blocks.indices.contains {
                $0 != index && blocks[$0].text.count > block.text.count && blocks[$0].text.contains(inside)
            }
            || (counts[block.text] ?? 1) > 1
    }

    /// The blocks that stand in runs of at least four that begin with the same word and do not end like sentences.
    private static func listItems(_ blocks: [RoleTagger.Evidence], _ tokens: TokenSequence) -> Set<Int> {
        let firstWords = blocks.map { $0.words.first { $0.kind == .word }.map { tokens.foldedText(of: $0) } }
        var items: Set<Int> = []
        var start = 0
        while start < blocks.count {
            var end = start
            while end < blocks.count, !blocks[end].endsSentence, firstWords[end] == firstWords[start],
                firstWords[start] != nil
            { end += 1 }
            if end - start >= 4 { items.formUnion(start..<end) }
            start = max(end, start + 1)
        }
        return items
    }
}

extension String {
    /// The text without quotation marks, periods and white space at its ends.
    fileprivate var trimmingQuotes: String {
        let marks: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "'", ".", " "]
        var text = self[...]
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }
}
