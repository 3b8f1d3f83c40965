/// The terms that a model knows, numbered in lexicographic order.
///
/// Look-up is by hash alone (see `TermHash` for the odds); the texts are kept for explanations.
public struct Vocabulary: Sendable, Hashable {
    /// From a term's hash to its number.
    public let table: HashTable
    /// Kind byte and text of each term, one after the other.
    public let termBytes: [UInt8]
    /// Where each term's bytes end in `termBytes`.
    public let termEnds: [UInt32]

    /// The number of terms.
    public var count: Int { termEnds.count }

    /// Takes over a stored vocabulary after checking it.
    public init(table: HashTable, termBytes: [UInt8], termEnds: [UInt32]) throws(FeatureError) {
        var start = 0
        for end in termEnds {
            guard Int(end) > start, Int(end) <= termBytes.count, Term.Kind(rawValue: termBytes[start]) != nil
            else {
                throw .damagedTable("term ending at \(end) begins at \(start) of \(termBytes.count) bytes")
            }
            start = Int(end)
        }
        guard start == termBytes.count else {
            throw .damagedTable("\(termBytes.count - start) bytes after the last term")
        }
        guard table.count == termEnds.count else {
            throw .damagedTable("a table of \(table.count) hashes for \(termEnds.count) terms")
        }
        self.table = table
        self.termBytes = termBytes
        self.termEnds = termEnds
    }

    /// Makes a vocabulary of terms in their order and the `TermHash` of each.
    ///
    /// - Throws: `FeatureError.hashCollision` if two have the same.
    init(hashes: [UInt64], termBytes: [UInt8], termEnds: [UInt32]) throws(FeatureError) {
        let text = { (number: Int) in
            let start = number == 0 ? 0 : Int(termEnds[number - 1])
            return String(decoding: termBytes[(start + 1)..<Int(termEnds[number])], as: UTF8.self)
        }
        let table: HashTable
        do throws(HashTable.EqualHashes) {
            table = try HashTable(numberingUnequal: hashes)
        } catch {
            throw .hashCollision(text(error.first), text(error.second))
        }
        try self.init(table: table, termBytes: termBytes, termEnds: termEnds)
    }

    /// What the term with a number is made of.
    func kind(of number: Int) -> Term.Kind {
        Term.Kind(rawValue: termBytes[number == 0 ? 0 : Int(termEnds[number - 1])]) ?? .words
    }

    /// The term with a number.
    ///
    /// - Precondition: `number` lies in `0..<count`.
    public func term(_ number: Int) -> Term {
        let start = number == 0 ? 0 : Int(termEnds[number - 1])
        let end = Int(termEnds[number])
        return Term(
            kind: Term.Kind(rawValue: termBytes[start]) ?? .words,
            text: String(decoding: termBytes[(start + 1)..<end], as: UTF8.self))
    }
}
