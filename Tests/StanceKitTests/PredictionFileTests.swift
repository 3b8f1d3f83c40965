import StanceKit
import Testing

@Suite struct PredictionFileTests {
    private func read(_ text: String, threshold: Double? = nil) throws -> [EvaluatedSentence] {
        try PredictionFile(parsing: Array(text.utf8), file: "p.jsonl", threshold: threshold).sentences
    }

    @Test func theLeastIsProbabilityAndLabel() throws {
        let rows = try read(
            "{\"probability\":0.5,\"gold\":\"OBJ\"}\n\n{\"probability\":0.4,\"gold\":\"opinion\",\"id\":7}\n")
        #expect(rows.map(\.id) == ["1", "7"])
        #expect(rows.map(\.line) == [1, 3])
        #expect(rows.map(\.isPredictedOpinion) == [true, false])
        #expect(rows.map(\.isOpinion) == [false, true])
    }

    @Test func theDecisionIsTheFilesUnlessAThresholdIsGiven() throws {
        let line = "{\"probability\":0.4,\"gold\":\"opinion\",\"predicted\":\"opinion\"}"
        #expect(try read(line)[0].isPredictedOpinion)
        #expect(try !read(line, threshold: 0.41)[0].isPredictedOpinion)
    }

    @Test func lengthAndQuotesAreSeenInTheText() throws {
        let rows = try read(
            "{\"probability\":0,\"gold\":\"opinion\",\"text\":\"He said “no” to it.\",\"voice\":\"author\"}\n"
                + "{\"probability\":0,\"gold\":\"opinion\",\"sentence\":\"It rained – all day, and then it rained some more.\",\"attributes\":{\"quotes\":\"given\"}}"
        )
        #expect(rows[0].attributes == ["voice": "author", "length": "1–9 words", "quotes": "with quotes"])
        #expect(rows[1].attributes == ["length": "10–19 words", "quotes": "given"])
    }

    @Test func manyLinesKeepTheirOrder() throws {
        let text = (0..<5_000).map { "{\"id\":\($0),\"probability\":0.1,\"gold\":\"reporting\"}\n" }.joined()
        #expect(try read(text).map(\.id) == (0..<5_000).map { "\($0)" })
    }

    @Test func theFirstBadLineIsNamed() {
        let good = "{\"probability\":0.1,\"gold\":\"reporting\"}\n"
        let text =
            String(repeating: good, count: 1_500) + "{}\n" + String(repeating: good, count: 1_500) + "x\n"
        #expect(throws: PredictionError.noProbability(file: "p.jsonl", line: 1_501, value: nil)) {
            try read(text)
        }
        #expect(throws: PredictionError.empty("p.jsonl")) { try read(" \n\n") }
    }

    @Test func rangesThatMakeNoSenseAreDropped() throws {
        let part =
            "{\"feature\":\"word\",\"term\":\"x\",\"byteStart\":9,\"byteEnd\":3,\"value\":1,\"weight\":1,\"contribution\":1}"
        let rows = try read("{\"probability\":0.1,\"gold\":\"reporting\",\"contributions\":[\(part)]}")
        #expect(rows[0].contributions.map(\.range) == [nil])
    }
}
