import StanceFeatures
import StanceFraming
import StanceReports
import StanceText
import Testing

@Suite struct FramingReportTests {
    /// A profile of a text with one frame.
    private func profile(_ name: String, measured: FrameMeasurement? = nil) throws -> TextProfile {
        let lexicon = try Lexicon(
            parsing: "# category: conflict\n# definition: d\n# source: s\n# licence: CC0-1.0\nwar\t2\t-\n",
            file: "c.lex")
        let vocabulary = try FrameVocabulary(
            name: "one", lexicons: [lexicon], measurements: measured.map { [$0] } ?? [])
        let text = String(repeating: "The war went on for a year. ", count: 40)
        let passage = Passage(Reading(of: Document(name: name, text: text)))
        return TextProfile(
            name: name, voices: [], shift: nil, judgedByShift: 0,
            frames: FrameProfile(of: [passage], vocabulary: vocabulary), devices: [], targets: [], model: "m")
    }

    private func comparison(_ first: String, _ second: String) throws -> ComparisonReport {
        let none = LogOddsComparison(TermCounts([:]), TermCounts([:]))
        return ComparisonReport(
            first: try profile(first), second: try profile(second), words: none, phrases: none,
            alignment: SentenceAlignment([], []))
    }

    @Test func experimentalFramesAreMarkedFromTheTable() throws {
        let weak = FrameMeasurement(frame: "conflict", paragraphs: 9, alpha: 0.8, area: 0.6, interval: nil)
        let strong = FrameMeasurement(frame: "conflict", paragraphs: 9, alpha: 0.8, area: 0.9, interval: nil)
        let text = { (measured: FrameMeasurement?) in
            ProfileText(style: TextStyle(width: 80, usesColour: false)).renderDetails(
                ProfileReport(vocabulary: "one", profiles: [try self.profile("a", measured: measured)]))
        }
        #expect(try text(weak).contains("conflict *"))
        #expect(try text(weak).contains("experimental: readers agree too little"))
        #expect(try !text(strong).contains("experimental"))
        #expect(try text(nil).contains("not measured against readers"))
        #expect(try text(strong).contains("Vocabulary, not verdict"))
    }

    @Test func neutralNamesAreShownInEveryFormat() throws {
        let mentions = [12, 14].map { line in
            Mention(
                term: line == 12 ? "regime" : "thug", voice: .author, file: "a",
                location: TextLocation(line: line, column: 1))
        }
        let device = RhetoricalDevice(
            kind: .loadedNaming, mentions: mentions, rate: WordRate(count: 2, words: 320),
            neutralNames: ["regime": "government"])
        let plain = try profile("a")
        let profile = TextProfile(
            name: "a", voices: [], shift: nil, judgedByShift: 0, frames: plain.frames, devices: [device],
            targets: [], model: "m")
        let report = ProfileReport(vocabulary: "one", profiles: [profile])
        let shown = "regime (12) · neutral: government, thug (14)"
        #expect(
            ProfileText(style: TextStyle(width: 80, usesColour: false)).renderDetails(report).contains(shown))
        #expect(ProfileMarkdown().render(report).contains(shown))
        #expect(ProfileHTML().render(report).contains(shown))
        let json = report.json.pretty
        #expect(json.contains("\"neutral\": \"government\""))
        #expect(json.contains("\"neutral\": null"))
        let narrow = ProfileText(style: TextStyle(width: 30, usesColour: false)).renderDetails(report)
        #expect(narrow.contains("neutral: government,"))
    }

    @Test func columnsOfTwoTextsAreNeverCalledTheSame() throws {
        for (first, second) in [
            ("a/report.txt", "b/report.txt"),
            ("one-long-name-of-a-file-1.txt", "one-long-name-of-a-file-2.txt"),
            ("same.txt", "same.txt"),
            ("long-beginning-one-long-end.txt", "long-beginning-two-long-end.txt"),
        ] {
            let report = try comparison(first, second)
            let text = ComparisonText(style: TextStyle(width: 60, usesColour: false)).render(report)
            let head = text.split(separator: "\n").first { $0.hasPrefix("          ") } ?? ""
            let names = head.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            #expect(Set(names).count >= 2, "\(head)")
        }
    }

    @Test func theChartNamesEveryTextAndFollowsLightAndDark() throws {
        let report = ProfileReport(
            vocabulary: "one",
            profiles: [
                try profile("a&b.txt"), try profile("a very long name of a text that does not fit.txt"),
            ])
        let svg = FrameChart(of: report).svg
        #expect(svg.contains("a&amp;b.txt"))
        #expect(svg.contains("…"))
        #expect(svg.contains("prefers-color-scheme:dark"))
        #expect(svg.components(of: "class=\"bar\"") == 2)
        #expect(!svg.contains("var(--reporting):#;"))
    }
}

extension String {
    /// How often another string is in it.
    fileprivate func components(of other: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: other) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
