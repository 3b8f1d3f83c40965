import StanceFraming

extension ComparisonReport {
    /// The document of `compare --format json`; all terms and all sentences are in it.
    public var json: JSON {
        .object([
            .init("caution", .string(ProfileReport.caution)), .init("first", first.json),
            .init("second", second.json),
            .init("words", terms(words)), .init("phrases", terms(phrases)),
            .init("shared", .array(alignment.pairs.map(Self.json))),
            .init("onlyFirst", .array(alignment.onlyFirst.map(Self.json))),
            .init("onlySecond", .array(alignment.onlySecond.map(Self.json))),
        ])
    }

    private func terms(_ comparison: LogOddsComparison) -> JSON {
        .array(
            comparison.rows.map { row in
                .object([
                    .init("term", .string(row.term)), .init("first", .int(row.first)),
                    .init("second", .int(row.second)),
                    .init("moreIn", .string(row.z >= 0 ? first.name : second.name)),
                    .init("logOdds", .double(row.logOdds)), .init("z", .double(row.z)),
                    .init("p", .double(row.probability)), .init("significant", .bool(row.isSignificant)),
                ])
            })
    }

    private static func json(_ pair: SentenceAlignment.Pair) -> JSON {
        .object([
            .init("similarity", .double(pair.similarity)), .init("first", json(pair.first)),
            .init("second", json(pair.second)),
        ])
    }

    private static func json(_ sentence: AlignedSentence) -> JSON {
        .object([
            .init("file", .string(sentence.file)), .init("line", .int(sentence.location.line)),
            .init("column", .int(sentence.location.column)), .init("text", .string(sentence.text)),
        ])
    }
}
