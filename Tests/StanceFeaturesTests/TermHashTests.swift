import StanceFeatures
import Testing

@Suite struct TermHashTests {
    private func hash(_ kind: UInt8, _ text: String) -> UInt64 {
        var hash = TermHash(kind: kind)
        hash.combine(text.utf8)
        return hash.value
    }

    /// Models store these values: they may never change.
    ///
    /// Computed by an independent script from the definitions of
    /// FNV-1a and of the finalizer of MurmurHash3.
    @Test(arguments: [
        (0x77, "", 0x436B_07A8_1E11_261D),
        (0x77, "no", 0x0B14_7399_9B61_64E0),
        (0x77, "no wonder", 0xB541_8359_D433_F460),
        (0x63, " un", 0xEA07_9BA7_D9E2_38CF),
        (0x6C, "støre", 0x744F_5526_5A98_8CD4),
        (0x3D, "May", 0xB911_1727_EAE9_1C03),
        (0x2A, "betray", 0x2552_9AF4_5F24_C61E),
        (0x00, "", 0xB903_4AD3_7056_F5FB),
    ])
    func valuesNeverChange(_ kind: UInt8, _ text: String, _ value: UInt64) {
        #expect(hash(kind, text) == value)
    }

    @Test func byteByByteIsTheSameAsAtOnce() {
        var hash = TermHash(kind: 0x77)
        for byte in "no wonder".utf8 { hash.combine(byte) }
        #expect(hash.value == self.hash(0x77, "no wonder"))
    }

    @Test func valueCanBeTakenOnTheWay() {
        var hash = TermHash(kind: 0x77)
        hash.combine("no".utf8)
        #expect(hash.value == self.hash(0x77, "no"))
        hash.combine(" wonder".utf8)
        #expect(hash.value == self.hash(0x77, "no wonder"))
    }

    @Test func kindsOfEqualTextDiffer() {
        #expect(hash(0x77, "no") != hash(0x63, "no"))
    }
}
