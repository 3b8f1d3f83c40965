import StanceFormats
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

@Suite struct OutputFileTests {
    private func text(_ path: String) throws -> String {
        String(decoding: try InputFile.bytes(at: path), as: UTF8.self)
    }

    private func error(_ path: String) -> FormatError? {
        do {
            try OutputFile.replace(path, with: Array("new".utf8))
            return nil
        } catch { return error }
    }

    @Test func newFileIsWrittenAndNothingElse() throws {
        let folder = try TemporaryFolder()
        try OutputFile.replace("\(folder.path)/a", with: Array("new".utf8))
        #expect(try text("\(folder.path)/a") == "new")
        #expect(folder.names == ["a"])
    }

    @Test func oldFileIsReplaced() throws {
        let folder = try TemporaryFolder()
        try OutputFile.replace("\(folder.path)/a", with: Array("a longer old text".utf8))
        try OutputFile.replace("\(folder.path)/a", with: Array("new".utf8))
        #expect(try text("\(folder.path)/a") == "new")
        #expect(folder.names == ["a"])
    }

    @Test func emptyAndLargeFilesAreWrittenWhole() throws {
        let folder = try TemporaryFolder()
        for count in [0, 1, 3_000_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try OutputFile.replace("\(folder.path)/a", with: bytes)
            #expect(try InputFile.bytes(at: "\(folder.path)/a") == bytes)
        }
    }

    /// A process that was killed left its temporary file, and this one has the same number.
    @Test func whatAKilledProcessLeftDoesNotStandInTheWay() throws {
        let folder = try TemporaryFolder()
        try OutputFile.replace("\(folder.path)/a.\(getpid()).tmp", with: [1])
        try OutputFile.replace("\(folder.path)/a", with: Array("new".utf8))
        #expect(try text("\(folder.path)/a") == "new")
        #expect(folder.names == ["a", "a.\(getpid()).tmp"])
    }

    @Test func aLinkToNothingYetIsFollowed() throws {
        let folder = try TemporaryFolder()
        try #require(unsafe symlink("b", "\(folder.path)/a") == 0)
        try #require(unsafe symlink("a", "\(folder.path)/link") == 0)
        try OutputFile.replace("\(folder.path)/link", with: Array("new".utf8))
        #expect(try text("\(folder.path)/b") == "new")
        var status = stat()
        try #require(unsafe lstat("\(folder.path)/link", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func linksInACircleAreAnError() throws {
        let folder = try TemporaryFolder()
        try #require(unsafe symlink("b", "\(folder.path)/a") == 0)
        try #require(unsafe symlink("a", "\(folder.path)/b") == 0)
        #expect(error("\(folder.path)/a") != nil)
        var status = stat()
        try #require(unsafe lstat("\(folder.path)/a", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func symbolicLinkIsFollowedAndStays() throws {
        let folder = try TemporaryFolder()
        let (file, link) = ("\(folder.path)/a", "\(folder.path)/link")
        try OutputFile.replace(file, with: Array("old".utf8))
        try #require(unsafe symlink("a", link) == 0)
        try OutputFile.replace(link, with: Array("new".utf8))
        #expect(try text(file) == "new")
        #expect(folder.names == ["a", "link"])
        var status = stat()
        try #require(unsafe lstat(link, &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func missingFolderIsReported() throws {
        let folder = try TemporaryFolder()
        #expect(
            error("\(folder.path)/none/a")
                == .inputOutput(path: "\(folder.path)/none/a", reason: "No such file or directory"))
    }

    @Test func folderIsNotReplaced() throws {
        let folder = try TemporaryFolder()
        try OutputFile.makeFolder("\(folder.path)/a")
        #expect(error("\(folder.path)/a") == .inputOutput(path: "\(folder.path)/a", reason: "Is a directory"))
        #expect(folder.names == ["a"])
    }

    /// The name leaves no room for a temporary one beside it, so that the system refuses, whoever asks.
    @Test func refusalKeepsTheOldFile() throws {
        let folder = try TemporaryFolder()
        let name = String(repeating: "n", count: 254)
        let file = unsafe open("\(folder.path)/\(name)", O_WRONLY | O_CREAT, 0o644)
        try #require(file >= 0)
        try #require(unsafe write(file, "old", 3) == 3)
        close(file)
        guard case .inputOutput(let path, _) = error("\(folder.path)/\(name)") else {
            Issue.record("not refused")
            return
        }
        #expect(path == "\(folder.path)/\(name)")
        #expect(try text("\(folder.path)/\(name)") == "old")
        #expect(folder.names == [name])
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write anywhere"))
    func unwritableFolderKeepsTheOldFile() throws {
        let folder = try TemporaryFolder()
        try OutputFile.replace("\(folder.path)/a", with: Array("old".utf8))
        try #require(unsafe chmod(folder.path, 0o555) == 0)
        let refusal = error("\(folder.path)/a")
        try #require(unsafe chmod(folder.path, 0o755) == 0)
        #expect(refusal != nil)
        #expect(try text("\(folder.path)/a") == "old")
        #expect(folder.names == ["a"])
    }

    @Test func foldersAreMadeAsFarAsTheyAreMissing() throws {
        let folder = try TemporaryFolder()
        let nested = "\(folder.path)/a/b"
        try OutputFile.makeFolder(nested)
        try OutputFile.makeFolder(nested)
        #expect(throws: FormatError.isDirectory(nested)) { try InputFile.bytes(at: nested) }
        unsafe _ = rmdir(nested)
    }
}
