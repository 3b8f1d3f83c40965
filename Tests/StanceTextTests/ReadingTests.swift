import StanceText
import Testing

@Suite struct ReadingTests {
    @Test func rangesAndGapsReproduceTheInput() {
        let document = Document(name: "a", text: "One. Two!\r\n\r\n  “Three?” he said.\tFour…\n")
        let reading = Reading(of: document)
        var bytes: [UInt8] = []
        var end = 0
        for sentence in reading.sentences {
            let gap = document.bytes[end..<sentence.range.lowerBound]
            #expect(gap.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) })
            bytes += gap
            bytes += document.bytes[sentence.range]
            end = sentence.range.upperBound
        }
        bytes += document.bytes[end...]
        #expect(bytes == document.bytes)
    }
}
