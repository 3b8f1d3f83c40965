import Foundation
import StanceFormats
import Testing

@Suite struct TextFolderTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// Makes some files; returns those found, relative to the folder.
    private func found(_ files: [String], ignoring: [String: String] = [:]) throws -> [String] {
        for name in files { try folder.file(name, "It rained.\n".utf8) }
        for (place, text) in ignoring { try folder.file(place + ".stanceignore", text.utf8) }
        return try TextFolder.texts(in: folder.path).map { String($0.dropFirst(folder.path.count + 1)) }
    }

    @Test func textsAreKnownByTheirExtension() throws {
        let texts = ["a.HTM", "a.html.zst", "a.markdown", "a.md", "a.txt", "b/a.txt.gz"]
        #expect(try found(texts + ["a.tsv", "a.gz", "txt", "a.txt.bak", ".a.txt", ".b/a.txt"]) == texts)
    }

    @Test(arguments: [
        ("a.txt", ["b.txt", "x/b.txt"]), ("/a.txt", ["b.txt", "x/a.txt", "x/b.txt"]),
        ("x/", ["a.txt", "b.txt"]), ("a.txt/", ["a.txt", "b.txt", "x/a.txt", "x/b.txt"]), ("*", []),
        ("?.txt", []), ("b*", ["a.txt", "x/a.txt"]), ("x/*.txt", ["a.txt", "b.txt"]),
        ("**/a.txt", ["b.txt", "x/b.txt"]), ("x/**", ["a.txt", "b.txt"]),
        ("x/**\n!x/a.txt", ["a.txt", "b.txt", "x/a.txt"]), ("*.txt\n!b.txt", ["b.txt", "x/b.txt"]),
        ("x\n!x/a.txt", ["a.txt", "b.txt"]), ("# a.txt\n\n", ["a.txt", "b.txt", "x/a.txt", "x/b.txt"]),
        ("  a.txt  \r\n", ["b.txt", "x/b.txt"]), ("\\?.txt", ["a.txt", "b.txt", "x/a.txt", "x/b.txt"]),
    ])
    func ignoredFilesAreLeftOut(rules: String, left: [String]) throws {
        #expect(try found(["a.txt", "b.txt", "x/a.txt", "x/b.txt"], ignoring: ["": rules]) == left)
    }

    @Test func aDeeperFileWins() throws {
        let rules = ["": "*.md\n", "x/": "!a.md\n/y/\n"]
        #expect(
            try found(["a.md", "x/a.md", "x/b.md", "x/y/a.txt", "y/a.txt"], ignoring: rules)
                == ["x/a.md", "y/a.txt"])
    }

    @Test func twoStarsMatchAnyNumberOfFolders() throws {
        #expect(
            try found(["a/z.txt", "a/b/z.txt", "a/b/c/z.txt", "z.txt"], ignoring: ["": "a/**/z.txt"]) == [
                "z.txt"
            ])
    }

    @Test(.timeLimit(.minutes(1))) func noPatternMakesTheWalkHang() throws {
        let name = String(repeating: "a", count: 200) + ".txt"
        #expect(
            try found([name], ignoring: ["": String(repeating: "*a", count: 100) + "b\n"]) == [name])
    }

    @Test func aLinkInACircleIsNotFollowed() throws {
        try folder.file("a.txt", "It rained.".utf8)
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("loop"), withDestinationURL: folder.url)
        #expect(try found([]) == ["a.txt"])
    }
}
