import StanceReports
import StanceText
import Testing

@Suite struct GitHubAnnotationsTests {
    private func finding(_ index: Int, _ severity: Finding.Severity, message: String = "found") -> Finding {
        Finding(
            rule: .opinion, severity: severity,
            place: .init(
                file: "a,b:c%.txt", start: TextLocation(line: index, column: 3),
                end: TextLocation(line: index, column: 9)), message: message, weight: Double(index))
    }

    @Test func theWorstTenAreShownAndTheRestCounted() {
        let text = GitHubAnnotations(of: (1...25).map { finding($0, .warning) }).text
        let lines = text.split(separator: "\n")
        #expect(lines.count == GitHubAnnotations.limit)
        #expect(lines[0].contains("line=25,"))
        #expect(lines.last == "::warning::16 more; the report has all")
    }

    @Test func tenAreAllShown() {
        let text = GitHubAnnotations(of: (1...10).map { finding($0, .error) }).text
        #expect(text.split(separator: "\n").count == 10 && !text.contains("more"))
    }

    @Test func noTextCanEndACommandOrBeginAnother() {
        let hostile = "100 %\r\n::error::injected\u{2028}::stop-commands::x"
        let text = GitHubAnnotations(of: [finding(1, .note, message: hostile)]).text
        #expect(text.split(whereSeparator: \.isNewline).count { $0.hasPrefix("::") } == 1)
        #expect(text.hasPrefix("::notice file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=3,endColumn=9,title="))
        #expect(text.contains("100 %25"))
    }

    @Test func whatDoesNotCountIsNotShown() {
        var ignored = finding(1, .error)
        ignored.waiver = .inSource
        #expect(GitHubAnnotations(of: [ignored]).text.isEmpty)
    }
}
