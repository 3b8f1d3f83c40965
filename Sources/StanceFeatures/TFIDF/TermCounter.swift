import StanceText

/// Counts in how many sentences each term occurs, without making the text of any.
///
/// Words have numbers (`InternedBytes`); a run of words is known by the numbers of the run without its last word and of that word, a run
/// of characters by its bytes, all of which are found out once for each word. So no two terms can be taken for one another, and a word
/// is read once, a pair is a probe of a table. That is a cache miss more often than not, but the probes of a sentence do not wait for each
/// other.
///
/// A term's number is its place among the first occurrences, so that the frequent ones, which come early, lie side by side.
struct TermCounter {
    private let options: TFIDFVectorizer.Options
    private(set) var entries: [TermEntry] = []
    private(set) var words = CountedWords()
    private(set) var characters = InternedBytes()
    private var runs = NumberSlots()
    /// How many sentences have been counted.
    private(set) var sentenceCount = 0
    /// The largest number of sentences of a term that was dropped for want of memory, or 0.
    private(set) var droppedFrequency = 0
    /// The most terms that may be known at a time.
    private let mostTerms: Int

    /// The different terms of the last sentence: those of words, then those of characters.
    private(set) var terms: [UInt32] = []
    /// How often each stands there.
    private(set) var counts: [UInt32] = []
    /// How many of them are of words.
    private(set) var wordTermCount = 0

    /// The numbers that the sentence's words have in `words`, their terms, and its runs of the length at hand by their first words.
    private var texts: [Int] = []
    private var sentence: [UInt32] = []
    private var grams: [UInt32] = []
    private var hashes: [UInt64] = []
    private var firsts: [NumberSlots.Slot] = []

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
        runs.byteCount + words.byteCount + characters.byteCount
            + entries.capacity * MemoryLayout<TermEntry>.stride
    }

    /// The least frequency of terms that stay.
    var leastFrequency: Int { max(options.minimumDocumentFrequency, 1, droppedFrequency + 1) }

    /// Counts a sentence of a reading, whose terms are then to be found in `terms`.
    ///
    /// - Parameter ownWordsOnly: whether quotations are passed over, as if the words around them were neighbours.
    mutating func count(_ sample: SentenceSample, ownWordsOnly: Bool) {
        let (sentence, sequence) = (sample.sentence, sample.reading.tokens)
        let skipsQuotations = ownWordsOnly && !sentence.quotations.isEmpty
        count(sentence.tokens, of: sequence.tokens.span, folded: sequence.folded.span) {
            skipsQuotations && sentence.isQuoted(at: $0.range.lowerBound)
        }
    }

    /// Counts a sentence, whose terms are then to be found in `terms`.
    ///
    /// - Parameters:
    ///   - folded: the folded forms of all tokens, with eight bytes more.
    ///   - skips: which tokens are passed over besides punctuation, as if the words around them were neighbours.
    mutating func count(
        _ range: Range<Int>, of tokens: Span<Token>, folded: Span<UInt8>, skipping skips: (Token) -> Bool
    ) {
        sentenceCount += 1
        if knownCount > mostTerms { makeRoom() }
        terms.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        texts.removeAll(keepingCapacity: true)
        sentence.removeAll(keepingCapacity: true)
        for index in range {
            let token = tokens[index]
            guard token.kind != .punctuation, !skips(token) else { continue }
            let text = text(of: token.foldedRange, folded)
            texts.append(text)
            sentence.append(words.term(of: text))
        }
        grams.removeAll(keepingCapacity: true)
        grams += sentence
        note(grams)
        for length in 2..<max(2, options.wordLengths.upperBound + 1) {
            if length == options.wordLengths.lowerBound { forgetNoted() }
            extend(by: length - 1)
            note(grams)
        }
        wordTermCount = terms.count
        guard options.characterLengths != nil else { return }
        for text in texts {
            for place in words.characters(of: text) { note(words.characterTerms[place]) }
        }
    }

    private var knownCount: Int { words.count + characters.count + runs.used }

    // MARK: Words and characters

    @inline(__always)
    private mutating func text(of range: Range<Int>, _ folded: Span<UInt8>) -> Int {
        let new = words.count
        let number = words.number(of: range, in: folded)
        if number == new { learn(number, range, folded) }
        return number
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

    /// Makes each of `grams` one word longer, whose place is so many behind that of the first.
    private mutating func extend(by distance: Int) {
        let count = max(0, sentence.count - distance)
        grams.removeLast(grams.count - count)
        runs.reserve(count)
        hashes.removeAll(keepingCapacity: true)
        firsts.removeAll(keepingCapacity: true)
        // Nothing here hangs on what was loaded, so all loads wait for memory together.
        for place in 0..<count {
            let hash = TermEntry.hash(prefix: grams[place], last: sentence[place + distance])
            hashes.append(hash)
            firsts.append(runs.first(hash))
        }
        for place in 0..<count {
            let (prefix, last) = (grams[place], sentence[place + distance])
            if let number = firsts[place].number(for: hashes[place]),
                entries[Int(number)].isRun(prefix, last)
            {
                grams[place] = number
                continue
            }
            switch runs.find(hashes[place], where: { entries[Int($0)].isRun(prefix, last) }) {
            case .number(let number): grams[place] = number
            case .free(let slot):
                let number = UInt32(truncatingIfNeeded: entries.count)
                runs.put(number, hashes[place], at: slot)
                entries.append(TermEntry(prefix: prefix, last: last))
                grams[place] = number
            }
        }
    }

    // MARK: Counting

    private mutating func note(_ numbers: [UInt32]) { for number in numbers { note(number) } }

    /// Counts a term, for the sentence if it is new there.
    ///
    /// Briggs & Torczon, "An efficient representation for sparse sets" (1993): a term is in the sentence if it stands where it says.
    @inline(__always)
    private mutating func note(_ number: UInt32) {
        let place = Int(entries[Int(number)].place)
        if place < terms.count, terms[place] == number {
            counts[place] += 1
        } else {
            entries[Int(number)].place = UInt32(truncatingIfNeeded: terms.count)
            entries[Int(number)].frequency += 1
            terms.append(number)
            counts.append(1)
        }
    }

    /// Leaves out the runs that are too short to be terms, but beginnings of some.
    private mutating func forgetNoted() {
        terms.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
    }

    // MARK: Memory

    /// Gives back the memory of the table of runs; nothing can be counted then.
    mutating func releaseRuns() { runs = NumberSlots() }

    /// Drops the rarest terms until there is room for as many again; should one come back, it gets a new number.
    ///
    /// What a term that stays is made of is at least as frequent, and so stays too.
    private mutating func makeRoom() {
        while knownCount * 10 > mostTerms * 7 {
            droppedFrequency += 1
            let least = UInt32(clamping: droppedFrequency + 1)
            let kept = words.keep { entries[Int($0)].frequency >= least }
            let texts = characters.keep { entries[Int(characterTermOfText[$0])].frequency >= least }
            characterTermOfText = texts.indices.filter { texts[$0] != nil }.map { characterTermOfText[$0] }
            runs.keep { entries[Int($0)].frequency >= least }
            for number in entries.indices { entries[number].keep(least, words: kept, characters: texts) }
        }
    }
}
