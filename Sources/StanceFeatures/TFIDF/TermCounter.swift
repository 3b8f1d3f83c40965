import StanceLinearAlgebra
import StanceText

/// Counts in how many sentences each term occurs, without making the text of any.
///
/// Words have numbers (`InternedBytes`); a run of words is known by the numbers of the run without its last word and of that word, a run
/// of characters by its bytes, all of which are found out once for each word. So no two terms can be taken for one another, and a word
/// is read once (`KnownWords` remembers it), a pair is a probe of a table. That is a cache miss more often than not; so a few sentences are
/// counted together, and what all their runs will read is asked of memory before any of it is used.
///
/// A term's number is its place among the first occurrences, so that the frequent ones, which come early, lie side by side.
struct TermCounter {
    private let options: TFIDFVectorizer.Options
    private(set) var entries: [TermEntry] = []
    private(set) var words = CountedWords()
    private var known = KnownWords()
    private(set) var characters = InternedBytes()
    private var runs = NumberSlots()
    /// How many sentences have been counted.
    private(set) var sentenceCount = 0
    /// The largest number of sentences of a term that was dropped for want of memory, or 0.
    private(set) var droppedFrequency = 0
    /// The most terms that may be known at a time.
    private let mostTerms: Int

    /// The different terms of the sentences counted last, and perhaps more.
    private(set) var terms: [UInt32] = []
    /// How often each stands in its sentence.
    private(set) var counts: [UInt32] = []
    /// The sentences counted last.
    private(set) var sentences: [CountedSentence] = []

    // Room for some sentences, that is used again: arrays that grow as they are appended to would be asked each time whether they are alone.
    /// Where the words of each sentence end.
    private var wordEnds: [Int] = []
    /// The numbers that the words have in `words`.
    private var texts: [UInt32] = []
    /// The terms of the words, then of the runs of two words, and so on; a run stands where its first word does.
    private var runTerms: [UInt32] = []
    /// Of the run that begins at each word.
    private var hashes: [UInt64] = []

    private static let fewestTerms = 2_867
    /// Tables while they grow, the entries, the bytes of words.
    private static let bytesOfTerm = 68

    /// - Parameter mostBytes: the memory that it may take. When it is full the rarest terms are dropped, again and again if need
    ///   be (after Manku & Motwani, "Approximate frequency counts over data streams", VLDB 2002): `droppedFrequency` says how far that went.
    init(_ options: TFIDFVectorizer.Options, mostBytes: Int = .max) {
        self.options = options
        mostTerms = max(Self.fewestTerms, mostBytes / Self.bytesOfTerm)
    }

    /// The bytes that it takes now.
    var byteCount: Int {
        runs.byteCount + words.byteCount + known.byteCount + characters.byteCount
            + entries.capacity * MemoryLayout<TermEntry>.stride
    }

    /// The least frequency of terms that stay.
    var leastFrequency: Int { max(options.minimumDocumentFrequency, 1, droppedFrequency + 1) }

    /// Counts a sentence of a reading, whose terms are then to be found in `terms`.
    ///
    /// - Parameter ownWordsOnly: whether quotations are passed over, as if the words around them were neighbours.
    mutating func count(_ sample: SentenceSample, ownWordsOnly: Bool) {
        let (sentence, sequence) = (sample.sentence, sample.reading.tokens)
        guard ownWordsOnly, !sentence.quotations.isEmpty else {
            return count([sentence.tokens], of: sequence)
        }
        count([sentence.tokens], of: sequence) { sentence.isQuoted(at: $0.range.lowerBound) }
    }

    /// Counts sentences, whose terms are then to be found in `terms`.
    ///
    /// - Parameters:
    ///   - ranges: those of their tokens, ascending and disjoint.
    ///   - skips: which tokens are passed over besides punctuation, as if the words around them were neighbours.
    mutating func count(
        _ ranges: ArraySlice<Range<Int>>, of sequence: TokenSequence, skipping skips: ((Token) -> Bool)? = nil
    ) {
        sentenceCount += ranges.count
        if knownCount > mostTerms { dropRarest() }
        let count = read(ranges, of: sequence, skipping: skips)
        for length in 2..<max(2, options.wordLengths.upperBound + 1) { extend(to: length, of: count) }
        sentences.removeAll(keepingCapacity: true)
        var start = 0
        for end in wordEnds {
            note(start..<end, of: count)
            start = end
        }
    }

    private var knownCount: Int { words.count + characters.count + runs.used }

    // MARK: Words and characters

    /// Reads the words of sentences into `texts` and `runTerms`; returns how many there are.
    private mutating func read(
        _ ranges: ArraySlice<Range<Int>>, of sequence: TokenSequence, skipping skips: ((Token) -> Bool)?
    ) -> Int {
        let most = ranges.reduce(0) { $0 + $1.count }
        Self.fit(&hashes, most, filling: 0)
        Self.fit(&texts, most, filling: 0)
        Self.fit(&runTerms, most * options.wordLengths.upperBound, filling: 0)
        wordEnds.removeAll(keepingCapacity: true)
        guard let first = ranges.first?.lowerBound, let end = ranges.last?.upperBound else { return 0 }
        known.find(first..<end, of: sequence)
        var (texts, terms): ([UInt32], [UInt32]) = ([], [])
        swap(&texts, &self.texts)
        swap(&terms, &self.runTerms)
        var numbers = texts.mutableSpan
        var runTerms = terms.mutableSpan
        var count = 0
        for range in ranges {
            for index in range {
                if let skips, skips(sequence.tokens[index]) { continue }
                var word = known[index - first]
                if word == .unknown {
                    word = look(up: sequence.tokens[index], sequence)
                    known[index - first] = word
                }
                entries.span.prefetch(Int(word.term))
                // Without a branch, as what is punctuation is hard to guess.
                numbers[count] = word.text
                runTerms[count] = word.term
                count += word == .punctuation ? 0 : 1
            }
            wordEnds.append(count)
        }
        swap(&texts, &self.texts)
        swap(&terms, &self.runTerms)
        return count
    }

    /// Finds a word that is not remembered.
    private mutating func look(up token: Token, _ sequence: TokenSequence) -> KnownWords.Word {
        guard token.kind != .punctuation else { return .punctuation }
        let (range, folded) = (token.foldedRange, sequence.folded.span)
        let new = words.count
        let number = words.number(of: range, in: folded)
        if number == new { learn(number, range, folded) }
        return KnownWords.Word(text: UInt32(truncatingIfNeeded: number), term: words.term(of: number))
    }

    /// Makes the terms of a new word.
    private mutating func learn(_ number: Int, _ range: Range<Int>, _ folded: Span<UInt8>) {
        words.append(term: append(.words, number))
        defer { words.endCharacterTerms() }
        guard let lengths = options.characterLengths else { return }
        var padded: [UInt8] = [0x20]
        for index in range { padded.append(folded[index]) }
        padded.append(0x20)
        var starts = padded.indices.filter { padded[$0] & 0xC0 != 0x80 }
        starts.append(padded.count)
        padded += repeatElement(0, count: InternedBytes.slack)
        for first in 0..<(starts.count - 1) {
            for count in lengths where first + count < starts.count {
                let new = characters.count
                let text = characters.number(of: starts[first]..<starts[first + count], in: padded.span)
                if text == new { characterTermOfText.append(append(.characters, text)) }
                words.appendCharacterTerm(characterTermOfText[text])
            }
        }
    }

    /// The term of each of `characters`.
    private var characterTermOfText: [UInt32] = []

    private mutating func append(_ kind: Term.Kind, _ text: Int) -> UInt32 {
        entries.append(TermEntry(kind, text: UInt32(truncatingIfNeeded: text)))
        return UInt32(truncatingIfNeeded: entries.count - 1)
    }

    // MARK: Runs of words

    /// Makes runs of `length` words of those that are a word shorter, in sentences of `count` words together.
    private mutating func extend(to length: Int, of count: Int) {
        runs.reserve(count)
        var (numbers, keys): ([UInt32], [UInt64]) = ([], [])
        swap(&numbers, &runTerms)
        swap(&keys, &hashes)
        var terms = numbers.mutableSpan
        var hashes = keys.mutableSpan
        let (shorter, longer) = ((length - 2) * count, (length - 1) * count)
        var start = 0
        for end in wordEnds {
            for place in start..<max(start, end - length + 1) {
                let hash = TermEntry.hash(prefix: terms[shorter + place], last: terms[place + length - 1])
                runs.fetch(hash)
                hashes[place] = hash
            }
            start = end
        }
        start = 0
        for end in wordEnds {
            for place in start..<max(start, end - length + 1) {
                if let number = runs.first(hashes[place]) { entries.span.prefetch(Int(number)) }
            }
            start = end
        }
        start = 0
        for end in wordEnds {
            for place in start..<max(start, end - length + 1) {
                let (prefix, last) = (terms[shorter + place], terms[place + length - 1])
                terms[longer + place] = number(prefix, last, hashes[place])
            }
            start = end
        }
        swap(&numbers, &runTerms)
        swap(&keys, &self.hashes)
    }

    /// The term of a run that is made of these parts and has this hash; there is room for one more.
    @inline(__always)
    private mutating func number(_ prefix: UInt32, _ last: UInt32, _ hash: UInt64) -> UInt32 {
        switch runs.find(hash, where: { entries[Int($0)].isRun(prefix, last) }) {
        case .number(let number): return number
        case .free(let slot):
            let number = UInt32(truncatingIfNeeded: entries.count)
            runs.put(number, hash, at: slot)
            entries.append(TermEntry(prefix: prefix, last: last))
            return number
        }
    }

    // MARK: Counting

    /// Counts the terms of a sentence, whose words stand in `range` of those of sentences that have `count` together.
    private mutating func note(_ range: Range<Int>, of count: Int) {
        let start = sentences.last?.terms.upperBound ?? 0
        makeRoom(start + range.count * options.wordLengths.upperBound)
        let runTerms = runTerms
        var end = start
        for length in 1...options.wordLengths.upperBound {
            // What was noted were no terms, but beginnings of some.
            if length == options.wordLengths.lowerBound { end = start }
            let first = (length - 1) * count + range.lowerBound
            let own = first..<first + max(0, range.count - length + 1)
            note(runTerms.span.extracting(own), from: start, to: &end)
        }
        let wordTermCount = end - start
        if options.characterLengths != nil {
            let characterTerms = words.characterTerms
            for text in texts[range] {
                let own = words.characters(of: Int(text))
                makeRoom(end + own.count)
                note(characterTerms.span.extracting(own), from: start, to: &end)
            }
        }
        sentences.append(CountedSentence(terms: start..<end, wordTermCount: wordTermCount))
    }

    /// Counts terms, each for the sentence if it is new there, whose terms stand from `start` to `end`.
    ///
    /// Briggs & Torczon, "An efficient representation for sparse sets" (1993): a term is in the sentence if it stands where it says.
    ///
    /// - Precondition: there is room for as many.
    private mutating func note(_ numbers: Span<UInt32>, from start: Int, to end: inout Int) {
        var (known, found, times): ([TermEntry], [UInt32], [UInt32]) = ([], [], [])
        swap(&known, &entries)
        swap(&found, &terms)
        swap(&times, &counts)
        var entries = known.mutableSpan
        var terms = found.mutableSpan
        var counts = times.mutableSpan
        var noted = end
        for index in numbers.indices {
            let number = numbers[index]
            var entry = entries[Int(number)]
            let place = Int(entry.place)
            if place >= start, place < noted, terms[place] == number {
                counts[place] += 1
            } else {
                entry.place = UInt32(truncatingIfNeeded: noted)
                entry.frequency &+= 1
                entries[Int(number)] = entry
                terms[noted] = number
                counts[noted] = 1
                noted += 1
            }
        }
        end = noted
        swap(&known, &self.entries)
        swap(&found, &self.terms)
        swap(&times, &self.counts)
    }

    /// Makes room for as many different terms.
    private mutating func makeRoom(_ count: Int) {
        Self.fit(&terms, count, filling: 0)
        Self.fit(&counts, count, filling: 0)
    }

    private static func fit<Element>(_ room: inout [Element], _ count: Int, filling element: Element) {
        guard room.count < count else { return }
        room += repeatElement(element, count: max(count, 2 * room.count) - room.count)
    }

    // MARK: Memory

    /// Gives back the memory of the table of runs; nothing can be counted then.
    mutating func releaseRuns() { runs = NumberSlots() }

    /// Drops the rarest terms until there is room for as many again; should one come back, it gets a new number.
    ///
    /// What a term that stays is made of is at least as frequent, and so stays too.
    private mutating func dropRarest() {
        while knownCount * 10 > mostTerms * 7 {
            droppedFrequency += 1
            known.removeAll()
            let least = UInt32(clamping: droppedFrequency + 1)
            let kept = words.keep { entries[Int($0)].frequency >= least }
            let texts = characters.keep { entries[Int(characterTermOfText[$0])].frequency >= least }
            characterTermOfText = texts.indices.filter { texts[$0] != nil }.map { characterTermOfText[$0] }
            runs.keep { entries[Int($0)].frequency >= least }
            for number in entries.indices { entries[number].keep(least, words: kept, characters: texts) }
        }
    }
}
