import StanceFeatures
import Testing

@Suite struct HashTableTests {
    @Test func everyKeyHasItsPositionAndNothingElseIsFound() {
        var generator = SplitMix64(seed: 2)
        let keys = (0..<5_000).map { _ in generator.next() | 1 }
        let table = HashTable(numbering: keys)
        #expect(keys.indices.allSatisfy { table.number(of: keys[$0]) == $0 })
        #expect((0..<5_000).allSatisfy { _ in table.number(of: generator.next() & ~1) == nil })
    }

    @Test func keysThatFallTogetherAreToldApart() {
        let keys = (1...8).map { UInt64($0) << 32 | 15 }
        let table = HashTable(numbering: keys)
        #expect(keys.map(table.number(of:)) == Array(0..<8))
        #expect(table.number(of: 15) == nil)
    }

    @Test func atMostHalfOfTheSlotsAreTaken() {
        for count in [0, 1, 8, 9, 100, 1_000] {
            let table = HashTable(numbering: (0..<count).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 | 1 })
            #expect(table.hashes.count >= 2 * count)
            #expect(table.hashes.count & (table.hashes.count - 1) == 0)
        }
    }

    @Test func emptyTableFindsNothing() {
        let table = HashTable(numbering: [])
        #expect(table.number(of: 1) == nil)
        #expect(table.number(of: .max) == nil)
    }

    @Test func storedTableIsTheSame() throws {
        let table = HashTable(numbering: [3, 5, 19])
        #expect(try HashTable(hashes: table.hashes, values: table.values, count: 3) == table)
    }

    private static let damaged: [(what: String, hashes: [UInt64], values: [Int32], count: Int)] = [
        ("no slots", [], [], 0), ("one slot", [0], [0], 0), ("no power of two", [0, 1, 0], [0, 0, 0], 1),
        ("fewer values than hashes", [0, 1], [0], 1), ("more values than hashes", [0, 1], [0, 0, 0], 1),
        ("no empty slot", [2, 1], [0, 1], 2), ("number too large", [0, 1], [0, 1], 1),
        ("negative number", [0, 1], [0, -1], 1), ("too few taken", [0, 1, 0, 0], [0, 0, 0, 0], 2),
        ("too many taken", [0, 1, 0, 3], [0, 0, 0, 0], 1), ("negative count", [0, 0], [0, 0], -1),
    ]

    @Test(arguments: damaged)
    func damagedTableIsRefused(_ table: (what: String, hashes: [UInt64], values: [Int32], count: Int)) {
        #expect(throws: FeatureError.self, "\(table.what)") {
            try HashTable(hashes: table.hashes, values: table.values, count: table.count)
        }
    }
}
