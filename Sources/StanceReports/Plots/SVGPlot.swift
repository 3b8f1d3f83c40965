/// A plot as inline SVG, in colours of the page it stands on: axes, a grid, and what is drawn.
///
/// Every plot has a title and a description for those who do not see it.
struct SVGPlot {
    /// A line through points, as data.
    struct Line {
        /// The class that gives the colour: `a`, `b`, or `c` (dashed).
        let className: String
        /// The points, in data units.
        let points: [(x: Double, y: Double)]
    }

    /// A bar, as data.
    struct Bar {
        /// The class that gives the colour: `fa` or `fb`.
        let className: String
        /// Its extent in x.
        let x: ClosedRange<Double>
        /// Its height.
        let height: Double
    }

    /// What it shows.
    let title: String
    /// What there is to be seen.
    let description: String
    /// What x is.
    let xLabel: String
    /// What y is.
    let yLabel: String
    /// The greatest y; the least is 0, and x goes from 0 to 1.
    var yMaximum = 1.0
    /// Whether y is a count.
    var countsY = false
    /// The bars.
    var bars: [Bar] = []
    /// The lines.
    var lines: [Line] = []
    /// A place in x to mark.
    var marker: Double?

    private static let size = (width: 360.0, height: 280.0)
    private static let frame = (left: 52.0, right: 340.0, top: 12.0, bottom: 232.0)
    /// More points than this are not seen.
    private static let mostPoints = 300

    /// The plot in its figure.
    var html: String {
        var svg =
            "<svg viewBox=\"0 0 \(Int(Self.size.width)) \(Int(Self.size.height))\" role=\"img\" "
            + "aria-label=\"\(Escaped.html("\(title). \(description)"))\">"
        svg += axes
        for bar in bars {
            let (left, right) = (x(bar.x.lowerBound), x(bar.x.upperBound))
            svg +=
                "<rect class=\"\(bar.className)\" x=\"\(Self.number(left))\" y=\"\(Self.number(y(bar.height)))\" "
                + "width=\"\(Self.number(right - left))\" height=\"\(Self.number(Self.frame.bottom - y(bar.height)))\"/>"
        }
        for line in lines where line.points.count > 1 {
            let points = Self.thinned(line.points).map { "\(Self.number(x($0.x))),\(Self.number(y($0.y)))" }
            svg += "<polyline class=\"\(line.className)\" points=\"\(points.joined(separator: " "))\"/>"
        }
        if let marker {
            svg +=
                "<path class=\"c\" d=\"M\(Self.number(x(marker))) \(Int(Self.frame.top))V\(Int(Self.frame.bottom))\"/>"
        }
        return
            "<figure><figcaption>\(Escaped.html(title))</figcaption>\(svg)</svg><p>\(Escaped.html(description))</p></figure>\n"
    }

    private var axes: String {
        var svg = ""
        for step in 0...4 {
            let share = Double(step) / 4
            let (across, up) = (Self.number(x(share)), Self.number(y(share * yMaximum)))
            svg +=
                "<path class=\"grid\" d=\"M\(Int(Self.frame.left)) \(up)H\(Int(Self.frame.right))M\(across) \(Int(Self.frame.top))V\(Int(Self.frame.bottom))\"/>"
            svg += "<text x=\"\(across)\" y=\"248\" text-anchor=\"middle\">\(Self.tick(share))</text>"
            let label = countsY ? Self.count(share * yMaximum) : Self.tick(share * yMaximum)
            svg +=
                "<text x=\"46\" y=\"\(Self.number(y(share * yMaximum) + 4))\" text-anchor=\"end\">\(label)</text>"
        }
        svg +=
            "<path class=\"axis\" d=\"M\(Int(Self.frame.left)) \(Int(Self.frame.top))V\(Int(Self.frame.bottom))H\(Int(Self.frame.right))\"/>"
        svg += "<text x=\"196\" y=\"270\" text-anchor=\"middle\">\(Escaped.html(xLabel))</text>"
        return svg
            + "<text transform=\"translate(12 122) rotate(-90)\" text-anchor=\"middle\">\(Escaped.html(yLabel))</text>"
    }

    private func x(_ value: Double) -> Double {
        Self.frame.left + min(max(value, 0), 1) * (Self.frame.right - Self.frame.left)
    }

    private func y(_ value: Double) -> Double {
        let share = yMaximum > 0 ? min(max(value / yMaximum, 0), 1) : 0
        return Self.frame.bottom - share * (Self.frame.bottom - Self.frame.top)
    }

    /// At most `mostPoints` of the points, evenly, the first and last among them.
    private static func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        guard points.count > mostPoints else { return points }
        let step = Double(points.count - 1) / Double(mostPoints - 1)
        return (0..<mostPoints).map { points[Int((Double($0) * step).rounded())] }
    }

    private static func number(_ value: Double) -> String { Figures.decimal(value, places: 1) }
    private static func tick(_ value: Double) -> String { Figures.decimal(value, places: 2) }
    private static func count(_ value: Double) -> String { Figures.decimal(value, places: 0) }
}
