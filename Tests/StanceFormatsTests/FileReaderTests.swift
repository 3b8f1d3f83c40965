import StanceFormats
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct FileReaderTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = "\(folder.path)/a"
        try OutputFile.replace(path, with: Array(0..<100))
    }

    /// The next bytes, or `nil` if there are none.
    private func next(_ count: Int, of reader: FileReader) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return unsafe bytes.withUnsafeMutableBytes { unsafe reader.fill($0) } ? bytes : nil
    }

    @Test func bytesComeInTheirOrderEachOnce() throws {
        let reader = try #require(try FileReader(at: path))
        #expect(reader.count == 100)
        #expect(next(30, of: reader) == Array(0..<30))
        #expect(next(0, of: reader) == [])
        #expect(next(70, of: reader) == Array(30..<100))
        #expect(reader.failure == nil)
    }

    /// Who mapped the file would be killed by SIGBUS.
    @Test func aFileThatIsShortenedMeanwhileIsAnError() throws {
        let reader = try #require(try FileReader(at: path))
        #expect(next(10, of: reader) != nil)
        let status = unsafe truncate(path, 50)
        #expect(status == 0)
        #expect(next(90, of: reader) == nil)
        #expect(
            reader.failure == .inputOutput(path: path, reason: "it became shorter while it was read"))
    }

    @Test func whatHasNoLengthIsLeftToOthers() throws {
        #expect(try FileReader(at: folder.path) == nil)
        #expect(try FileReader(at: "/dev/null") == nil)
        #expect(throws: FormatError.noSuchFile("\(path)x")) { try FileReader(at: "\(path)x") }
    }
}
