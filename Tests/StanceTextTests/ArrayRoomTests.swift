import StanceText
import Testing

@Suite("Room for arrays")
struct ArrayRoomTests {
    @Test(
        "is enough, and a sixteenth too much at most", arguments: [0, 1, 31, 32, 33, 1_000, 65_535, 1 << 20])
    func isEnough(count: Int) {
        let room = ArrayRoom.holding(count)
        #expect(room >= count)
        #expect(room - count <= count / 16)
    }

    @Test("is the same for pieces of a mebibyte and up to a thirty-second more")
    func isTheSame() {
        let piece = 1 << 20
        #expect(Set((1...piece / 32).map { ArrayRoom.holding(piece + $0) }).count == 1)
    }
}
