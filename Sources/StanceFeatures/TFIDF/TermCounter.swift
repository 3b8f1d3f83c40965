/// Counts in how many sentences each term occurs, without keeping a term's text before it is known to stay.
///
/// Terms are told apart by their 64-bit hash in an open-addressing table. A term's number is its place among the first occurrences, so
/// that the frequent ones, which come early, lie side by side. The text is copied once the term has occurred in `minimumFrequency`
/// sentences. Each term also has a second hash: if that differs, two terms share the first one, which is an error.
///
/// A probe of the table is a cache miss more often than not, but the probes of a sentence do not wait for each other.
struct TermCounter {
    /// A place of the table, empty where `hash` is 0.
    private struct Slot {
        var hash: UInt64 = 0
        var number: UInt32 = 0
        /// The last sentence that it occurred in, from 1.
        var lastSentence: UInt32 = 0
    }

    /// What is known of a numbered term.
    private struct Entry {
        var frequency: UInt32 = 0
        var check: UInt32
    }

    private let minimumFrequency: Int
    private var slots = [Slot](repeating: Slot(), count: smallest)
    private var used = 0
    private var entries: [Entry] = []
    /// How many sentences have been counted.
    private(set) var sentenceCount = 0
    /// The terms that may stay.
    private(set) var kept = KeptTerms()
    /// The largest number of sentences of a term that was dropped for want of memory, or 0.
    private(set) var droppedFrequency = 0
    /// The most slots that the table may have.
    private let mostSlots: Int

    private static let smallest = 1 << 12

    /// - Parameter mostBytes: the memory that the table may take. When it is full the rarest terms are dropped, again and again if need
    ///   be (after Manku & Motwani, "Approximate frequency counts over data streams", VLDB 2002): `droppedFrequency` says how far that went.
    init(minimumFrequency: Int, mostBytes: Int = .max) {
        self.minimumFrequency = max(minimumFrequency, 1)
        var most = Self.smallest
        // While the table grows the old one, half as large, is there too.
        while most < 1 << 31, most * 3 * MemoryLayout<Slot>.stride <= mostBytes { most *= 2 }
        mostSlots = most
    }

    /// How many numbers have been given.
    var numberCount: Int { entries.count }

    /// The bytes that it takes now.
    var byteCount: Int {
        slots.count * MemoryLayout<Slot>.stride + entries.capacity * MemoryLayout<Entry>.stride
            + kept.byteCount
    }

    /// In how many sentences a term occurs, as far as they were counted under this number.
    func frequency(of number: UInt32) -> Int { Int(entries[Int(number)].frequency) }

    /// The least frequency of terms that stay.
    var leastFrequency: Int { max(minimumFrequency, droppedFrequency + 1) }

    /// Counts a sentence, and appends the numbers of its terms, as often as they occur, to `numbers`.
    ///
    /// - Throws: `FeatureError.hashCollision`.
    mutating func count(_ run: borrowing WordRun, into numbers: inout [UInt32]) throws(FeatureError) {
        sentenceCount += 1
        if isFull(with: run.terms.count) { makeRoom(for: run.terms.count) }
        let sentence = UInt32(truncatingIfNeeded: sentenceCount)
        let mask = slots.count - 1
        var collided: (WordRun.Occurrence, UInt32)?
        // Taken out while it is written to, so that the other properties can be too.
        var taken: [Slot] = []
        swap(&taken, &slots)
        var table = taken.mutableSpan
        // Nothing hangs on these loads, so all of them wait for memory together: what comes after finds the slots in the cache.
        var touched: UInt64 = 0
        for term in run.terms {
            touched |= unsafe table[unchecked: Int(truncatingIfNeeded: term.hash) & mask].hash
        }
        if touched == 0 { used &+= 0 }
        for term in run.terms {
            // The mask keeps every place within the table.
            var place = Int(truncatingIfNeeded: term.hash) & mask
            var slot = unsafe table[unchecked: place]
            while slot.hash != term.hash, slot.hash != 0 {
                place = (place &+ 1) & mask
                slot = unsafe table[unchecked: place]
            }
            if slot.hash == 0 {
                slot = Slot(hash: term.hash, number: UInt32(entries.count))
                entries.append(Entry(check: term.check))
                used += 1
            }
            numbers.append(slot.number)
            guard slot.lastSentence != sentence else { continue }
            slot.lastSentence = sentence
            unsafe table[unchecked: place] = slot
            var entry = entries[Int(slot.number)]
            if entry.check != term.check { collided = (term, slot.number) }
            entry.frequency += 1
            entries[Int(slot.number)] = entry
            if Int(entry.frequency) == minimumFrequency {
                kept.append(term, number: slot.number, of: run)
            }
        }
        swap(&taken, &slots)
        if let (term, number) = collided { throw collision(of: term, number: number, run) }
    }

    /// Gives back the table's memory; nothing can be counted then.
    mutating func releaseTable() { slots = [] }

    private func collision(
        of term: WordRun.Occurrence, number: UInt32, _ run: borrowing WordRun
    ) -> FeatureError {
        let position = kept.terms.firstIndex { $0.number == number }
        return .hashCollision(
            position.map { String(decoding: kept[$0].dropFirst(), as: UTF8.self) } ?? "(a rarer term)",
            String(decoding: run.bytes[Int(term.start)..<Int(term.end)], as: UTF8.self))
    }

    private func isFull(with more: Int) -> Bool { (used + more) * 10 > slots.count * 7 }

    /// Doubles the table, or, where it may not grow, drops the rarest terms until a quarter of it is free.
    private mutating func makeRoom(for more: Int) {
        var capacity = slots.count
        while (used + more) * 10 > capacity * 7, capacity < mostSlots { capacity *= 2 }
        if (used + more) * 10 > capacity * 7 {
            while used > 0, (used + more) * 2 > capacity { dropRarest() }
        }
        // A single sentence too long for the table.
        while (used + more) * 10 > capacity * 7 { capacity *= 2 }
        rehash(to: capacity)
    }

    /// Forgets the terms of the least frequency that is left; should one come back, it gets a new number.
    private mutating func dropRarest() {
        droppedFrequency += 1
        for place in slots.indices where slots[place].hash != 0 {
            let number = Int(slots[place].number)
            guard Int(entries[number].frequency) <= droppedFrequency else { continue }
            entries[number].frequency = 0
            slots[place] = Slot()
            used -= 1
        }
    }

    private mutating func rehash(to capacity: Int) {
        let old = slots
        slots = [Slot](repeating: Slot(), count: capacity)
        let mask = capacity - 1
        var table = slots.mutableSpan
        for slot in old where slot.hash != 0 {
            var place = Int(truncatingIfNeeded: slot.hash) & mask
            while unsafe table[unchecked: place].hash != 0 { place = (place &+ 1) & mask }
            unsafe table[unchecked: place] = slot
        }
    }
}
