/// What a block's own wording, and its repetition, show of its role.
struct BlockWording {
    private let page: PageText
    private let blocks: [BlockEvidence]
    private let repetitions: BlockRepetitions
    private let listed: Set<Int>
    /// From here on nothing of the article follows.
    private let end: Int
    /// Whether each block may be sought in all others: an article, not a book.
    private let isComparable: Bool

    /// Longer than this, a block that begins like a prompt is a sentence after all.
    private static let longestPrompt = 14
    /// Longer than this, a block with the site's words is a sentence about them.
    private static let longestSiteText = 26
    /// Longer than this, a block that credits a picture is a paragraph that names one.
    private static let longestCaption = 80
    /// Longer than this, a block that begins like a prompt that ends the article does not end it.
    private static let longestEnding = 12

    init(page: PageText, blocks: [BlockEvidence]) {
        self.page = page
        self.blocks = blocks
        repetitions = BlockRepetitions(of: blocks, upToWords: Self.longestCaption, page: page)
        listed = Self.listItems(blocks, page)
        end = Self.end(of: blocks, page)
        isComparable = blocks.count <= 2_000 && page.tokens.folded.count <= 2_000_000
    }

    /// The role that the wording alone shows, or `nil`.
    func verdict(_ index: Int) -> RoleTagger.Verdict? {
        let block = blocks[index]
        let count = block.wordCount
        if index >= end {
            return isSignature(block) ? (.byline, .name) : (.boilerplate, index == end ? .prompt : .afterEnd)
        }
        if count > Self.longestCaption { return nil }
        let isAgain = repetitions.isRepeated(index)
        if listed.contains(index) { return (.boilerplate, .list) }
        if isSignature(block) { return (.byline, .name) }
        if isCaption(index) {
            return (.caption, isAgain ? .repeated : (slugLength(block) > 0 ? .slug : .credit))
        }
        if let verdict = nameVerdict(index) { return verdict }
        if count <= Self.longestPrompt, BoilerplatePhrases.prompts.beginsText(in: block.range, of: page) {
            return (.boilerplate, .prompt)
        }
        if count <= Self.longestSiteText, block.classes.contains(.site),
            BoilerplatePhrases.siteWords.contains(where: { page.contains($0, in: block.range) })
        {
            return (.boilerplate, .prompt)
        }
        if !block.endsSentence || count <= 8, isFurniture(block) { return (.boilerplate, .furniture) }
        if isPullQuote(index) { return (.boilerplate, .repeated) }
        if !block.endsSentence, count <= 4, repetitions.count(of: index) > 2 {
            return (.boilerplate, .repeated)
        }
        if !block.endsSentence, isAgain, count <= BlockEvidence.longestHeading {
            return (.headline, .repeated)
        }
        let isCutOff = page.hasSuffix("...", in: block.range) || page.hasSuffix("…", in: block.range)
        if index == 0, isCutOff, !block.endsSentence, blocks.count > 1 { return (.boilerplate, .truncated) }
        return nil
    }

    /// The first block of the second half from which nothing of the article follows, or the count.
    private static func end(of blocks: [BlockEvidence], _ page: PageText) -> Int {
        let half = blocks.count / 2
        // A later paragraph of running text would show that the article goes on.
        let lastParagraph = blocks.lastIndex { $0.wordCount > 35 && $0.endsSentence } ?? -1
        let candidates = max(half, lastParagraph + 1)..<max(blocks.count, half, lastParagraph + 1)
        return candidates.first { index in
            let block = blocks[index]
            guard block.wordCount <= longestEnding else { return false }
            let isPhrase =
                !block.isProse && BoilerplatePhrases.endOfArticle.beginsText(in: block.range, of: page)
            let isCount =
                !block.endsSentence && page.words(of: block).first { _ in true }?.kind == .number
                && (page.contains("comments", in: block.range)
                    || page.contains("thoughts on", in: block.range))
            return isPhrase || isCount
        } ?? blocks.count
    }

    /// Whether the block signs the text: "By Jo Dunne", "Text: Ilya Prentiss", "Posted on 2 October by Eel".
    private func isSignature(_ block: BlockEvidence) -> Bool {
        guard block.wordCount <= 20 else { return false }
        let isSigned =
            block.wordCount > 1 && BoilerplatePhrases.bylines.beginsText(in: block.range, of: page)
            && (!block.endsSentence || page.contains("reporting by", in: block.range))
        let isDated = page.hasPrefix("posted on", in: block.range) && page.contains(" by ", in: block.range)
        return isSigned || isDated
    }

    /// Whether the block belongs to a picture: a credit, or a slug of capitals before a colon.
    private func isCaption(_ index: Int) -> Bool {
        let block = blocks[index]
        let isCredited =
            block.classes.contains(.credit)
            && (page.hasSuffix(" photo", in: block.range)
                || BoilerplatePhrases.credits.contains { page.contains($0, in: block.range) })
        if isCredited { return true }
        let slug = slugLength(block)
        if slug >= 2 || (slug == 1 && repetitions.count(of: index) > 1), block.wordCount <= 40 { return true }
        return block.wordCount <= 30
            && (page.contains(" ©", in: block.range) || page.contains("(archive", in: block.range))
    }

    /// How many words in capitals stand before a colon at the block's beginning ("CRISIS MEETING: …"), up to four.
    private func slugLength(_ block: BlockEvidence) -> Int {
        var count = 0
        var end = block.range.lowerBound
        for word in page.words(of: block).prefix(5) {
            guard word.letterCase == .upper else { break }
            count += 1
            end = word.range.upperBound
        }
        return count <= 4 && page.tokens.folded[end] == UInt8(ascii: ":") ? count : 0
    }

    /// A name of two or three words after a heading: of somebody in the text (a caption), or of its author.
    private func nameVerdict(_ index: Int) -> RoleTagger.Verdict? {
        let block = blocks[index]
        guard index > 0, !block.endsSentence, (2...3).contains(block.wordCount),
            repetitions.count(of: index) == 1,
            page.words(of: block).allSatisfy({
                $0.letterCase == .capitalized || ($0.letterCase == .upper && $0.length == 1)
            }),
            !(["&", "|", "–", "-"] as [StaticString]).contains(where: { page.contains($0, in: block.range) })
        else { return nil }
        // Right after a title of some length and before running text.
        guard blocks[index - 1].wordCount >= 4, index + 1 < blocks.count,
            blocks[(index + 1)...].prefix(2).contains(where: \.isProse)
        else { return nil }
        guard !blocks[index - 1].isProse || index == 1 else { return nil }
        let isInText =
            isComparable
            && blocks.contains {
                $0.wordCount > block.wordCount && page.contains(block.range, in: $0.range)
            }
        return isInText ? (.caption, .name) : (.byline, .name)
    }

    /// Whether the block is dates, times, counts and separators: what sites print around a text.
    private func isFurniture(_ block: BlockEvidence) -> Bool {
        if block.classes.contains(.separator) || block.wordCount == 0 { return true }
        guard block.wordCount <= 8 else { return false }
        let words = page.words(of: block)
        if block.wordCount <= 4, words.first(where: { _ in true })?.kind == .number,
            words.allSatisfy({ $0.kind == .number || $0.length <= 4 })
        {
            return true
        }
        let numbers = words.count { $0.kind == .number }
        let dates = words.count { $0.classes.contains(.date) }
        return dates > 0 && numbers > 0 && numbers + dates >= block.wordCount - 2
    }

    /// Whether the block is a quotation that the text has too: set again in large type.
    private func isPullQuote(_ index: Int) -> Bool {
        let block = blocks[index]
        guard block.endsSentence, (4...40).contains(block.wordCount),
            let first = page.tokens.tokens[block.tokens].first, first.start == block.range.lowerBound,
            page.tokens.folds(first, to: "\"") || page.hasPrefix("\u{2018}", in: block.range)
        else { return false }
        if repetitions.count(of: index) > 1 { return true }
        let inside = quotedText(block)
        return isComparable
            && blocks.contains { $0.range.count > block.range.count && page.contains(inside, in: $0.range) }
    }

    /// The block's text without quotation marks, periods and white space at its ends.
    private func quotedText(_ block: BlockEvidence) -> Range<Int> {
        let marks: [Unicode.Scalar] = ["\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "'", ".", " "]
        let bytes = page.tokens.folded
        var (start, end) = (block.range.lowerBound, block.range.upperBound)
        while start < end {
            let (scalar, length) = ScalarReader.scalar(at: start, in: bytes)
            guard marks.contains(scalar) else { break }
            start += length
        }
        while let last = ScalarReader.scalar(before: end, downTo: start, in: bytes), marks.contains(last) {
            end -= UTF8.width(last)
        }
        return start..<end
    }

    /// The blocks that stand in runs of at least four that begin with the same word and do not end like sentences.
    private static func listItems(_ blocks: [BlockEvidence], _ page: PageText) -> Set<Int> {
        let firstWords = blocks.map { block -> Range<Int>? in
            block.endsSentence ? nil : page.words(of: block).first { $0.kind == .word }?.foldedRange
        }
        var items: Set<Int> = []
        var start = 0
        while start < blocks.count {
            var end = start
            if let first = firstWords[start] {
                while end < blocks.count, let word = firstWords[end], page.areEqual(word, first) { end += 1 }
            }
            if end - start >= 4 { items.formUnion(start..<end) }
            start = max(end, start + 1)
        }
        return items
    }
}
