import StanceText
import Testing

@Suite struct HintedBlockTests {
    private func roles(_ parts: [(String, BlockHint?)]) -> [Role] {
        var text = ""
        var blocks: [HintedBlock] = []
        for (part, hint) in parts {
            blocks.append(.init(range: text.utf8.count..<text.utf8.count + part.utf8.count, hint: hint))
            text += part + "\n\n"
        }
        return Reading(of: Document(name: "a", text: text), hints: blocks).blocks.map(\.role)
    }

    private static let long = "The council voted on Monday to close three of its seven libraries."

    @Test func markupDecidesWhatTheTextLeavesOpen() {
        #expect(
            roles([
                ("Why not?", .heading), (Self.long, nil), (Self.long + " Then it left.", .aside),
                ("The library is shut.", .caption),
            ]) == [.headline, .body, .boilerplate, .caption])
    }

    @Test func withoutHintsTheTextAloneDecides() {
        let document = Document(name: "a", text: Self.long + "\n\nShort\n")
        #expect(Reading(of: document).blocks == Reading(of: document, hints: []).blocks)
    }
}
