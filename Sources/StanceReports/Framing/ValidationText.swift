public import StanceFraming

/// How well a vocabulary agrees with readers, as a table for a person or for `measured.tsv`.
public struct ValidationText: Sendable {
    /// How it is laid out.
    public let style: TextStyle

    /// Makes a renderer.
    public init(style: TextStyle) { self.style = style }

    private static let places = 3

    /// The table for a person.
    public func render(_ validation: FrameValidation, file: String) -> String {
        var text =
            style.styled(
                "\(TextStyle.printable(validation.vocabulary)) on \(TextStyle.printable(file))", .bold) + "\n"
        text += style.styled(
            "  " + TextStyle.padded("frame", 24) + TextStyle.aligned("present", 8)
                + TextStyle.aligned("alpha", 8) + TextStyle.aligned("AUC", 8) + "  95 % interval", .faint)
        text += "\n"
        for frame in validation.frames {
            let measured = frame.measurement
            text +=
                "  " + TextStyle.fitted(measured.frame + (measured.isExperimental ? " *" : ""), 23) + " "
                + TextStyle.aligned("\(frame.present * 100 / max(frame.labels, 1)) %", 8)
                + TextStyle.aligned(Figures.metric(measured.alpha), 8)
                + TextStyle.aligned(Figures.metric(measured.area), 8) + "  "
                + Figures.interval(measured.interval) + "\n"
        }
        let paragraphs = validation.frames.map(\.measurement.paragraphs).max() ?? 0
        text +=
            "  "
            + style.wrapped(
                "\(Figures.count(paragraphs, "paragraph")); mean AUC \(Figures.metric(validation.meanArea)); "
                    + "* experimental: alpha under \(Figures.decimal(FrameMeasurement.leastAlpha, places: 1)) "
                    + "or AUC under \(Figures.decimal(FrameMeasurement.leastArea, places: 1))",
                indent: 2, firstLineUsed: 2)
        return text + "\n"
    }

    /// The table that stands beside a vocabulary and decides which frames are experimental.
    public func renderTable(_ validation: FrameValidation) -> String {
        let number = { (value: Double?) in value.map { Figures.decimal($0, places: Self.places) } ?? "" }
        let rows = validation.frames.map { frame in
            let measured = frame.measurement
            return [
                measured.frame, "\(measured.paragraphs)", number(measured.alpha), number(measured.area),
                number(measured.interval?.lowerBound), number(measured.interval?.upperBound),
            ]
        }
        return ([FrameMeasurement.columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }
}
