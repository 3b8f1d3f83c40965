/// Gives each block its role on the page, from its wording, its punctuation, its place and its neighbours.
///
/// The idea is that of jusText (Pomikálek 2011), on plain text: long blocks that end like sentences are running text
/// (prose); what short blocks are is shown by where they stand to it. Signatures, captions and prompts are known by their
/// wording; then the title is sought above the first prose, what stands above the title or below the last prose is the
/// site's, and short lines between prose are headings, unless several stand in a row.
struct RoleTagger {
    let page: PageText

    /// A role with its reason.
    typealias Verdict = (role: Role, reason: RoleReason)

    /// Longer than this, a first block that ends with a period is a lead paragraph and no title.
    private static let longestTitle = 14

    /// The roles of all blocks, in order.
    ///
    /// - Complexity: O(*n*) for *n* bytes, with hash tables for repetitions.
    func roles(of blocks: [BlockEvidence]) -> [Verdict] {
        let wording = BlockWording(page: page, blocks: blocks)
        var verdicts = blocks.indices.map(wording.verdict)
        let prose = blocks.indices.filter { verdicts[$0] == nil && blocks[$0].isProse }
        guard let first = prose.first, let last = prose.last else { return withoutProse(blocks, verdicts) }
        let isPage = verdicts.contains { $0?.role == .boilerplate }
        let title = title(above: first, blocks, verdicts)
        for index in blocks.indices where verdicts[index] == nil {
            verdicts[index] = verdict(at: index, first, last, title, isPage, blocks, verdicts)
        }
        for index in insertedLines(blocks, verdicts) where (first...last).contains(index) {
            verdicts[index] = (.boilerplate, .inserted)
        }
        return verdicts.map { $0 ?? (.body, .sentence) }
    }

    /// The lines taken for headings that stand after a wider gap than most headings do.
    private func insertedLines(_ blocks: [BlockEvidence], _ verdicts: [Verdict?]) -> [Int] {
        let headings = blocks.indices.filter { verdicts[$0]?.reason == .heading }
        let narrowest = headings.map { blocks[$0].lineEndsBefore }.min() ?? 0
        let inserted = headings.filter { blocks[$0].lineEndsBefore > narrowest }
        return inserted.count * 2 < headings.count ? inserted : []
    }

    /// A text of short blocks only: lines that end like sentences are body, others headings.
    private func withoutProse(_ blocks: [BlockEvidence], _ verdicts: [Verdict?]) -> [Verdict] {
        zip(blocks, verdicts).enumerated().map { index, pair in
            if let verdict = pair.1 { return verdict }
            if pair.0.endsSentence { return (.body, .sentence) }
            return (.headline, index == 0 ? .title : .heading)
        }
    }

    /// The title: of the blocks above the first prose, the longest one that is not known by its wording.
    private func title(above first: Int, _ blocks: [BlockEvidence], _ verdicts: [Verdict?]) -> Int? {
        let candidates = (0..<first).filter { verdicts[$0] == nil }
        let longest = candidates.max { left, right in
            // Of equally long ones the first.
            (blocks[left].wordCount, -left) < (blocks[right].wordCount, -right)
        }
        if var title = longest {
            // A line right above that reads like a title has the longer one for its subtitle.
            while title > 0, verdicts[title - 1] == nil, readsLikeTitle(blocks[title - 1]) { title -= 1 }
            return title
        }
        let opening = blocks[first]
        let isTitle =
            first == 0 && blocks.count > 1 && opening.wordCount <= Self.longestTitle
            && opening.sentenceCount == 1
        return isTitle ? first : nil
    }

    /// Whether a short block has the words of a sentence, and begins with a capital: navigation has names only.
    private func readsLikeTitle(_ block: BlockEvidence) -> Bool {
        guard block.wordCount >= 4, let first = page.words(of: block).first(where: { _ in true }) else {
            return false
        }
        return first.letterCase != .lower && block.classes.contains(.function)
    }

    private func verdict(
        at index: Int, _ first: Int, _ last: Int, _ title: Int?, _ isPage: Bool, _ blocks: [BlockEvidence],
        _ verdicts: [Verdict?]
    ) -> Verdict {
        let block = blocks[index]
        if index == title { return (.headline, .title) }
        if block.isProse { return (.body, .sentence) }
        if let title, index < title {
            return isPage || title > 2 ? (.boilerplate, .beforeTitle) : (.headline, .heading)
        }
        if index > last {
            let follows = blocks[last...index].allSatisfy(\.endsSentence)
            if block.endsSentence, !isPage || follows { return (.body, .sentence) }
            return isPage || blocks.count - last > 3 ? (.boilerplate, .afterEnd) : (.headline, .heading)
        }
        if block.endsSentence {
            let isQuestion =
                page.hasSuffix("?", in: block.range) && block.wordCount <= 4 && block.sentenceCount == 1
            return isQuestion ? (.headline, .heading) : (.body, .sentence)
        }
        if index < first { return (.headline, .heading) }
        return isHeading(index, blocks, verdicts) ? (.headline, .heading) : (.boilerplate, .list)
    }

    /// Whether a short line between prose heads what follows: not one of three or more in a row.
    private func isHeading(_ index: Int, _ blocks: [BlockEvidence], _ verdicts: [Verdict?]) -> Bool {
        var start = index
        while start > 0, index - start < 3, isShort(start - 1, blocks, verdicts) { start -= 1 }
        var end = index
        while end + 1 < blocks.count, end - index < 3, isShort(end + 1, blocks, verdicts) { end += 1 }
        return end - start < 2
    }

    private func isShort(_ index: Int, _ blocks: [BlockEvidence], _ verdicts: [Verdict?]) -> Bool {
        !blocks[index].isProse && !blocks[index].endsSentence
            && (verdicts[index].map { $0.role == .boilerplate || $0.reason == .heading } ?? true)
    }
}
