import StanceFormats
import Testing

@Suite struct InputFileTests {
    @Test func bytesAreReadAsTheyAre() throws {
        let folder = try TemporaryFolder()
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x00, 0x0D, 0x0A, 0xFF]
        try OutputFile.replace("\(folder.path)/a", with: bytes)
        #expect(try InputFile.bytes(at: "\(folder.path)/a") == bytes)
    }

    @Test func missingFileIsNamed() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/none"
        #expect(throws: FormatError.noSuchFile(path)) { try InputFile.bytes(at: path) }
        #expect(FormatError.noSuchFile("a").description == "a: no such file")
    }

    @Test func directoryIsRefused() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FormatError.isDirectory(folder.path)) { try InputFile.bytes(at: folder.path) }
    }

    @Test func fileWithinAFileIsRefused() throws {
        let folder = try TemporaryFolder()
        try OutputFile.replace("\(folder.path)/a", with: [])
        let path = "\(folder.path)/a/b"
        #expect(throws: FormatError.inputOutput(path: path, reason: "Not a directory")) {
            try InputFile.bytes(at: path)
        }
    }
}
