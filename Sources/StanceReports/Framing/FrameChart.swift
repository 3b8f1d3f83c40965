import StanceFraming

/// The frame profiles of several texts as a chart: for each frame a bar a text, with its 95 % interval.
///
/// It is a file of its own (`svg`), with its colours for light and dark, or stands in a page (`figure`).
public struct FrameChart: Sendable {
    /// What is shown.
    public let report: ProfileReport

    /// Makes a chart.
    public init(of report: ProfileReport) { self.report = report }

    private static let width = 720
    /// Where bars begin, and how long the longest may be.
    private static let bars = (left: 250, width: 380)
    private static let rowHeight = 20
    private static let headHeight = 34
    private static let top = 56
    /// The most characters of a name that fit left of the bars.
    private static let longestName = 34

    /// The chart as a file.
    public var svg: String {
        let colours = { (shade: (PageStyle.Colour) -> String) in
            ["page", "text", "faint", "reporting", "reporting2"].map { name in
                "--\(name):#" + (PageStyle.colours.first { $0.name == name }.map(shade) ?? "")
            }.joined(separator: ";")
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" width="\(Self.width)" height="\(height)" role="img" aria-labelledby="t d">
            <title id="t">\(Escaped.xml(title))</title>
            <desc id="d">\(Escaped.xml(description))</desc>
            <style>
            svg{color-scheme:light dark;\(colours(\.light))}
            @media (prefers-color-scheme:dark){svg{\(colours(\.dark))}}
            text{fill:var(--text);font:12px system-ui,sans-serif}
            .page{fill:var(--page)}.head{font-weight:600;font-size:13px}.faint{fill:var(--faint)}
            .bar{fill:var(--reporting2);stroke:var(--reporting)}.axis{stroke:var(--faint);fill:none}.whisker{stroke:var(--text);fill:none;stroke-width:1.5}
            </style>
            <rect class="page" width="\(Self.width)" height="\(height)"/>
            \(content)</svg>

            """
    }

    /// The chart for a page, whose style has the same colours.
    var figure: String {
        let style =
            "svg.frames .head{font-weight:600}svg.frames .faint{fill:var(--faint)}svg.frames .bar{fill:var(--reporting2);stroke:var(--reporting)}"
            + "svg.frames .whisker{stroke:var(--text);fill:none;stroke-width:1.5}"
        return "<figure>\n<style>\(style)</style>\n"
            + "<svg class=\"frames\" viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" aria-label=\"\(Escaped.html("\(title). \(description)"))\">\n"
            + content + "</svg>\n</figure>\n"
    }

    /// What a chart says in words.
    private var title: String { "Frame vocabulary (\(report.vocabulary)) per 1,000 words" }

    private var description: String {
        let names = report.profiles.map(\.name).joined(separator: ", ")
        return "\(ProfileReport.caution) Texts: \(names). Lines are 95 % intervals."
    }

    private var frames: [FrameProfile.Frame] { report.profiles.first?.frames.frames ?? [] }

    private var height: Int {
        Self.top + frames.count * (Self.headHeight + report.profiles.count * Self.rowHeight) + 12
    }

    /// One scale for all frames, so that bars can be compared between them; it ends at the largest rate's upper end.
    private var maximum: Double {
        frames.indices.map { report.highest(frame: $0) }.reduce(1, max)
    }

    private var content: String {
        var svg = "<text class=\"head\" x=\"12\" y=\"24\">\(Escaped.xml(title))</text>\n"
        svg += "<text class=\"faint\" x=\"12\" y=\"42\">\(Escaped.xml(ProfileReport.caution))</text>\n"
        var y = Self.top
        for (number, frame) in frames.enumerated() {
            svg +=
                "<text class=\"head\" x=\"12\" y=\"\(y + 20)\">\(Escaped.xml(FramingFigures.name(frame)))</text>\n"
            y += Self.headHeight
            let bottom = y + report.profiles.count * Self.rowHeight
            svg += "<path class=\"axis\" d=\"M\(Self.bars.left) \(y - 4)V\(bottom - 2)\"/>\n"
            for (profile, name) in zip(report.profiles, report.shortNames) {
                svg += row(profile, name, number, y)
                y += Self.rowHeight
            }
        }
        return svg
    }

    private func row(_ profile: TextProfile, _ name: String, _ number: Int, _ y: Int) -> String {
        let rate = profile.frames.frames[number].rate()
        let short = name.count <= Self.longestName ? name : "…" + name.suffix(Self.longestName - 1)
        let label = Escaped.xml(short + (profile.frames.isTooShort ? " !" : ""))
        var svg =
            "<text x=\"\(Self.bars.left - 8)\" y=\"\(y + 11)\" text-anchor=\"end\">\(label)</text>"
        guard let value = rate.perThousand, let interval = rate.interval else { return svg + "\n" }
        let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
        svg +=
            "<rect class=\"bar\" x=\"\(Self.bars.left)\" y=\"\(y)\" width=\"\(Figures.decimal(x(value) - Double(Self.bars.left), places: 1))\" height=\"14\">"
            + "<title>\(Escaped.xml("\(profile.name): \(FramingFigures.full(rate)), \(rate.count) in \(rate.words) words"))</title></rect>"
        svg +=
            "<path class=\"whisker\" d=\"M\(Figures.decimal(low, places: 1)) \(y + 7)H\(Figures.decimal(high, places: 1))"
            + "M\(Figures.decimal(low, places: 1)) \(y + 3)v8M\(Figures.decimal(high, places: 1)) \(y + 3)v8\"/>"
        svg +=
            "<text x=\"\(Figures.decimal(high + 6, places: 1))\" y=\"\(y + 11)\">\(FramingFigures.rate(rate))</text>"
        return svg + "\n"
    }

    private func x(_ value: Double) -> Double {
        Double(Self.bars.left) + value / maximum * Double(Self.bars.width)
    }
}
