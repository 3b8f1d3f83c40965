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

    /// The different terms of the last sentence, those of words, then those of characters: the first `termCount`.
    private(set) var terms: [UInt32] = []
    /// How often each stands there.
    private(set) var counts: [UInt32] = []
    /// How many terms the last sentence has.
    private(set) var termCount = 0
    /// How many of them are of words.
    private(set) var wordTermCount = 0

    // Room for a sentence, that is used again: arrays that grow as they are appended to would be asked each time whether they are alone.
    /// The numbers that the sentence's words have in `words`.
    private var texts: [UInt32] = []
    /// Their terms.
    private var sentence: [UInt32] = []
    /// The runs of the length at hand, by their first words.
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
        if knownCount > mostTerms { dropRarest() }
        let count = read(range, of: tokens, folded: folded, skipping: skips)
        (termCount, wordTermCount) = (0, 0)
        makeRoom(count * options.wordLengths.count)
        let words = sentence
        note(words.span.extracting(first: count))
        for length in 2..<max(2, options.wordLengths.upperBound + 1) {
            // What was noted were no terms, but beginnings of some.
            if length == options.wordLengths.lowerBound { termCount = 0 }
            let runCount = max(0, count - length + 1)
            extend(runCount, by: length - 1)
            let runs = grams
            note(runs.span.extracting(first: runCount))
        }
        wordTermCount = termCount
        guard options.characterLengths != nil else { return }
        let characterTerms = self.words.characterTerms
        for text in texts[..<count] {
            let own = self.words.characters(of: Int(text))
            makeRoom(termCount + own.count)
            note(characterTerms.span.extracting(own))
        }
    }

    private var knownCount: Int { words.count + characters.count + runs.used }

    // MARK: Words and characters

    /// Reads the words of a sentence into `texts` and `sentence`; returns how many there are.
    private mutating func read(
        _ range: Range<Int>, of tokens: Span<Token>, folded: Span<UInt8>, skipping skips: (Token) -> Bool
    ) -> Int {
        Self.fit(&texts, range.count, filling: 0)
        Self.fit(&sentence, range.count, filling: 0)
        var (texts, sentence): ([UInt32], [UInt32]) = ([], [])
        swap(&texts, &self.texts)
        swap(&sentence, &self.sentence)
        var numbers = texts.mutableSpan
        var terms = sentence.mutableSpan
        var count = 0
        for index in range {
            let token = tokens[index]
            guard token.kind != .punctuation, !skips(token) else { continue }
            let new = words.count
            let number = words.number(of: token.foldedRange, in: folded)
            if number == new { learn(number, token.foldedRange, folded) }
            numbers[count] = UInt32(truncatingIfNeeded: number)
            terms[count] = words.term(of: number)
            count += 1
        }
        swap(&texts, &self.texts)
        swap(&sentence, &self.sentence)
        return count
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

    /// Makes the first `count` runs one word longer, whose place is `distance` behind that of a run's first.
    private mutating func extend(_ count: Int, by distance: Int) {
        runs.reserve(count)
        Self.fit(&grams, count, filling: 0)
        Self.fit(&hashes, count, filling: 0)
        Self.fit(&firsts, count, filling: .init())
        var (longer, keys, found): ([UInt32], [UInt64], [NumberSlots.Slot]) = ([], [], [])
        swap(&longer, &grams)
        swap(&keys, &hashes)
        swap(&found, &firsts)
        var grams = longer.mutableSpan
        var hashes = keys.mutableSpan
        var firsts = found.mutableSpan
        let words = sentence
        let sentence = words.span
        // Nothing here hangs on what was loaded, so all loads wait for memory together.
        for place in 0..<count {
            if distance == 1 { grams[place] = sentence[place] }
            let hash = TermEntry.hash(prefix: grams[place], last: sentence[place + distance])
            hashes[place] = hash
            firsts[place] = runs.first(hash)
        }
        for place in 0..<count {
            let (prefix, last, hash) = (grams[place], sentence[place + distance], hashes[place])
            if let number = firsts[place].number(for: hash), entries[Int(number)].isRun(prefix, last) {
                grams[place] = number
                continue
            }
            switch runs.find(hash, where: { entries[Int($0)].isRun(prefix, last) }) {
            case .number(let number): grams[place] = number
            case .free(let slot):
                let number = UInt32(truncatingIfNeeded: entries.count)
                runs.put(number, hash, at: slot)
                entries.append(TermEntry(prefix: prefix, last: last))
                grams[place] = number
            }
        }
        swap(&longer, &self.grams)
        swap(&keys, &self.hashes)
        swap(&found, &self.firsts)
    }

    // MARK: Counting

    /// Counts terms, each for the sentence if it is new there.
    ///
    /// Briggs & Torczon, "An efficient representation for sparse sets" (1993): a term is in the sentence if it stands where it says.
    ///
    /// - Precondition: there is room for as many.
    private mutating func note(_ numbers: Span<UInt32>) {
        var (known, found, times): ([TermEntry], [UInt32], [UInt32]) = ([], [], [])
        swap(&known, &entries)
        swap(&found, &terms)
        swap(&times, &counts)
        var entries = known.mutableSpan
        var terms = found.mutableSpan
        var counts = times.mutableSpan
        var noted = termCount
        for index in numbers.indices {
            let number = numbers[index]
            var entry = entries[Int(number)]
            let place = Int(entry.place)
            if place < noted, terms[place] == number {
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
        termCount = noted
        swap(&known, &self.entries)
        swap(&found, &self.terms)
        swap(&times, &self.counts)
    }

    /// Makes room for as many different terms of a sentence.
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
            let least = UInt32(clamping: droppedFrequency + 1)
            let kept = words.keep { entries[Int($0)].frequency >= least }
            let texts = characters.keep { entries[Int(characterTermOfText[$0])].frequency >= least }
            characterTermOfText = texts.indices.filter { texts[$0] != nil }.map { characterTermOfText[$0] }
            runs.keep { entries[Int($0)].frequency >= least }
            for number in entries.indices { entries[number].keep(least, words: kept, characters: texts) }
        }
    }
}
