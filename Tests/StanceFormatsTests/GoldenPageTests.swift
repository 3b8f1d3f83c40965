#if HTML
import StanceFormats
import StanceText
import Testing

/// How well the roles of whole pages are told from their HTML, against fixed marks.
///
/// The golden roles are those of the lines of the same pages as plain text.
@Suite struct GoldenPageTests {
    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
        + "/StanceTextTests/Fixtures/pages/"

    private static func lines(_ name: String) throws -> [Substring] {
        let bytes = try InputFile.bytes(at: folder + name)
        return String(decoding: bytes, as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The letters and digits of a text, which page and plain text have in common.
    private static func letters(_ text: some StringProtocol) -> String {
        String(text.filter { $0.isLetter || $0.isNumber })
    }

    @Test func boilerplateOfHTMLPagesIsFoundAndBodyIsKept() throws {
        var pairs: [(golden: Role, found: Role)] = []
        var rowCount = 0
        for page in ["agency-trial", "magazine-orchard", "paper-ferry-sale", "sport-final", "wp-restaurant"] {
            let extracted = try ExtractedText(
                of: InputFile.bytes(at: Self.folder + page + ".html"), name: page, markup: .html)
            let reading = Reading(of: extracted.text, hints: extracted.blocks)
            var roles: [String: Role] = [:]
            for block in reading.blocks {
                roles[Self.letters(extracted.text.text(in: block.range))] = block.role
            }
            let text = try Self.lines(page + ".txt")
            for row in try Self.lines(page + ".roles.tsv").dropFirst() where !row.isEmpty {
                let fields = row.split(separator: "\t")
                let golden = try #require(Role(rawValue: String(fields[1])))
                let line = text[try #require(Int(fields[0])) - 1]
                rowCount += 1
                if let found = roles[Self.letters(line)] { pairs.append((golden, found)) }
            }
        }
        // A few lines of the plain text are put together otherwise in the page.
        #expect(pairs.count * 10 > rowCount * 9, "\(pairs.count) of \(rowCount) lines")
        for role in [Role.boilerplate, .body] {
            let right = pairs.count { $0.golden == role && $0.found == role }
            let either = pairs.count { $0.golden == role } + pairs.count { $0.found == role }
            let f1 = 2 * Double(right) / Double(either)
            #expect(f1 >= 0.93, "\(role): \(f1)")
        }
    }
}
#endif
