import StanceLinearAlgebra

/// The inner products of sentences' words and pairs with weights that stay the same, where pairs are known by their words, in room that is
/// used again; see `TermProduct`.
struct BatchProduct {
    /// How often a word has come up, by its number, and `base` added to it; not above `base` if it has not.
    private var counts: [UInt32] = []
    /// What counts begin at, above all counts of the sentences before, so that these need not be made 0.
    private var base: UInt32 = 0
    /// The places in the sentence at hand of words that came up a second time, and the complements of those of pairs that may have.
    private var repeated: [Int] = []

    /// What is known of each pair at hand; what is behind them means nothing.
    private var values: [WeightLines.Entry] = []
    /// The places of the pairs at hand that have not been found yet, likewise.
    private var places: [Int32] = []

    /// What is known of a pair is asked for so many words ahead.
    private static let distance = 64

    /// Appends the products of the sentences of a batch.
    ///
    /// - Parameter singles: what is known of words, by their numbers.
    /// - Complexity: O(*t*) for *t* words, and for a pair that may have come up before in its sentence O(*n*) for *n* words of this.
    mutating func append(
        for batch: SentenceBatch, _ singles: Span<WordTerms.Single>, _ bigrams: BigramWeights,
        to products: inout [Double]
    ) {
        let ends = batch.ends.span
        let words = ends.isEmpty ? 0 : ends[ends.count - 1]
        let (numbers, pairs) = (
            batch.numbers.span.extracting(first: words), batch.pairs.span.extracting(first: words)
        )
        find(pairs, bigrams)
        var found: [WeightLines.Entry] = []
        swap(&found, &values)
        let values = found.span
        var start = 0
        for sentence in ends.indices {
            let end = ends[sentence]
            products.append(
                product(of: start..<end, numbers, pairs, singles) { unsafe values[unchecked: $0] })
            start = end
        }
        self.values = found
    }

    /// The product of a batch of one sentence, whose pairs have been asked for.
    ///
    /// - Complexity: as that of `append`.
    mutating func product(
        ofOne batch: SentenceBatch, _ singles: Span<WordTerms.Single>, _ bigrams: BigramWeights
    ) -> Double {
        let words = batch.ends.last ?? 0
        let (numbers, pairs) = (
            batch.numbers.span.extracting(first: words), batch.pairs.span.extracting(first: words)
        )
        return product(of: 0..<words, numbers, pairs, singles) {
            bigrams.entry(of: unsafe pairs[unchecked: $0])
        }
    }

    /// The product of the words of a range, which are a sentence, and their pairs.
    ///
    /// - Parameter entry: what is known of the pair at a place.
    @inline(__always)
    private mutating func product(
        of sentence: Range<Int>, _ numbers: Span<Int32>, _ pairs: Span<UInt64>,
        _ singles: Span<WordTerms.Single>, entry: (_ place: Int) -> WeightLines.Entry
    ) -> Double {
        makeRoom(for: sentence.count, numbers: singles.count)
        var (known, again): ([UInt32], [Int]) = ([], [])
        swap(&known, &counts)
        swap(&again, &repeated)
        var counts = known.mutableSpan
        var repeated = again.mutableSpan
        let base = base
        var sums = TermSums()
        var next = 0
        var wasKnown = false
        for place in sentence {
            let ahead = place &+ Self.distance
            if ahead < numbers.count { counts.span.prefetch(Int(unsafe numbers[unchecked: ahead])) }
            let pair = entry(place)
            sums.add(frequency: pair.frequency, weight: pair.weight)
            // Words have the numbers of what is known of them, and each place notes two things at most.
            let number = Int(unsafe numbers[unchecked: place])
            let word = unsafe singles[unchecked: number]
            sums.add(frequency: word.frequency, weight: word.weight)
            // Without a branch, as what comes up again is hard to guess. A pair has come up before only if both its words have.
            let count = max(unsafe counts[unchecked: number], base)
            let isKnown = count > base
            unsafe repeated[unchecked: next] = ~place
            next &+= (wasKnown ? 1 : 0) & (isKnown ? 1 : 0)
            unsafe repeated[unchecked: next] = place
            next &+= count == base &+ 1 ? 1 : 0
            unsafe counts[unchecked: number] = count &+ 1
            wasKnown = isKnown
        }
        for index in 0..<next {
            let place = repeated[index]
            if place >= 0 {
                let number = Int(numbers[place])
                sums.putRight(
                    Int(counts[number] - base), frequency: singles[number].frequency,
                    weight: singles[number].weight)
            } else {
                let all = pairs.extracting(sentence)
                let count = Self.count(of: pairs[~place], in: all, upTo: ~place - sentence.lowerBound)
                guard count > 1 else { continue }
                let pair = entry(~place)
                sums.putRight(count, frequency: pair.frequency, weight: pair.weight)
            }
        }
        swap(&known, &self.counts)
        swap(&again, &self.repeated)
        // Each word comes up once a place at most.
        self.base += UInt32(truncatingIfNeeded: sentence.count)
        return sums.quotient
    }

    /// Finds what is known of pairs: of all in the first level, and then of those that may be in the next.
    private mutating func find(_ pairs: Span<UInt64>, _ bigrams: BigramWeights) {
        if values.count < pairs.count {
            values += repeatElement(.init(), count: pairs.count - values.count)
            places += repeatElement(0, count: pairs.count - places.count)
        }
        var (known, waiting): ([WeightLines.Entry], [Int32]) = ([], [])
        swap(&known, &values)
        swap(&waiting, &places)
        var values = known.mutableSpan
        var places = waiting.mutableSpan
        for place in pairs.indices { places[place] = Int32(truncatingIfNeeded: place) }
        var count = pairs.count
        let levels = bigrams.levels.span
        for level in levels.indices {
            for index in 0..<min(count, Self.distance) { levels[level].prefetch(pairs[Int(places[index])]) }
            let last = count
            count = 0
            for index in 0..<last {
                let ahead = index &+ Self.distance
                if ahead < last {
                    levels[level].prefetch(unsafe pairs[unchecked: Int(places[unchecked: ahead])])
                }
                // Places are those of pairs, and those that stay are put before the next.
                let place = unsafe places[unchecked: index]
                let entry = levels[level].entry(of: unsafe pairs[unchecked: Int(place)])
                unsafe values[unchecked: Int(place)] = entry
                unsafe places[unchecked: count] = place
                count &+= (entry.isFull ? 1 : 0) & (entry.frequency.bitPattern == 0 ? 1 : 0)
            }
        }
        swap(&known, &self.values)
        swap(&waiting, &self.places)
    }

    /// How often a pair stands in a sentence if its second place there is `place`; else 0.
    private static func count(of pair: UInt64, in pairs: Span<UInt64>, upTo place: Int) -> Int {
        var before = 0
        for index in 0..<place { before += pairs[index] == pair ? 1 : 0 }
        guard before == 1 else { return 0 }
        var count = before
        for index in place..<pairs.count { count += pairs[index] == pair ? 1 : 0 }
        return count
    }

    /// Makes room for the counts of a sentence.
    private mutating func makeRoom(for words: Int, numbers: Int) {
        if base > 1 << 31 {
            counts.removeAll(keepingCapacity: true)
            base = 0
        }
        if counts.count < numbers { counts += repeatElement(0, count: numbers - counts.count) }
        let most = 2 * words + 1
        if repeated.count < most { repeated += repeatElement(0, count: most - repeated.count) }
    }
}
