import StanceFeatures
import Testing

@Suite struct LexiconIndexTests {
    @Test func storedIndexIsTheSame() throws {
        let index = try Samples.index()
        let restored = try LexiconIndex(
            categories: index.categories, positions: index.positions, kinds: index.kinds, table: index.table,
            postingEnds: index.postingEnds, postings: index.postings)
        #expect(restored == index)
        #expect(index.kinds == [nil, .evaluative, nil])
    }

    /// Models made before openings were marked have tables of forms alone.
    @Test func tableWithoutOpeningsFindsTheSame() throws {
        let index = try Samples.index()
        var hashes = [UInt64](repeating: 0, count: index.table.count)
        for (hash, number) in zip(index.table.hashes, index.table.values) where hash != 0 {
            hashes[Int(number)] = hash
        }
        let ends = [0] + index.postingEnds
        let forms = hashes.indices.filter { ends[$0] < ends[$0 + 1] }
        #expect(forms.count < hashes.count)
        let old = try LexiconIndex(
            categories: index.categories, positions: index.positions, kinds: index.kinds,
            table: HashTable(numbering: forms.map { hashes[$0] }), postingEnds: forms.map { ends[$0 + 1] },
            postings: index.postings)
        for text in [
            "No wonder it failed.", "There is no wonder.", "In May the wonders of no man failed.",
            "It may fail.",
            "Betrayal, betrayed again: no, wonder.", "The mistake's a shameful mistake.",
        ] {
            let sample = Samples.sentence(text)
            let found = LexiconVectorizer(index: index).matches(in: sample)
            #expect(!found.isEmpty || text == "It may fail.")
            #expect(LexiconVectorizer(index: old).matches(in: sample) == found)
        }
    }

    @Test func orderOfEntriesDoesNotMatter() throws {
        let entries = "shameful\t2\ta\nmistake\t1\tn\nfail\t1\tv".split(separator: "\n")
        let backwards = entries.reversed().joined(separator: "\n")
        #expect(
            try Samples.index([Samples.lexicon("a", entries.joined(separator: "\n"))])
                == Samples.index([Samples.lexicon("a", backwards)]))
    }

    @Test func damagedPostingsAreRefused() throws {
        let good = try Samples.index()
        let (ends, postings) = (good.postingEnds, good.postings)
        var descending = ends
        descending[0] = ends[ends.count - 1]
        var unknown = postings
        unknown[0] = 2 * UInt8(good.categories.count)
        let damaged: [(String, [String], [Lexicon.Position], [UInt32], [UInt8])] = [
            ("descending ends", good.categories, good.positions, descending, postings),
            ("end beyond the postings", good.categories, good.positions, ends.dropLast() + [.max], postings),
            ("postings after the last end", good.categories, good.positions, ends, postings + [0]),
            ("unknown lexicon", good.categories, good.positions, ends, unknown),
            ("a position too few", good.categories, good.positions.dropLast(), ends, postings),
            ("a lexicon too few", good.categories.dropLast(), good.positions.dropLast(), ends, postings),
            (
                "too many lexicons", (0..<128).map { "c\($0)" }, .init(repeating: .anywhere, count: 128),
                ends,
                postings
            ),
            (
                "one form too few for the table", good.categories, good.positions, ends.dropLast(),
                Array(postings[..<Int(ends[ends.count - 2])])
            ),
        ]
        for (what, categories, positions, ends, postings) in damaged {
            #expect(throws: FeatureError.self, "\(what)") {
                try LexiconIndex(
                    categories: categories, positions: positions, table: good.table, postingEnds: ends,
                    postings: postings)
            }
        }
    }
}
