/// How well a frame's vocabulary was found to agree with readers: a row of a vocabulary's `measured.tsv`.
public struct FrameMeasurement: Sendable, Hashable {
    /// The frame.
    public let frame: String
    /// How many paragraphs were labelled.
    public let paragraphs: Int
    /// Krippendorff's α between two readers, or `nil` where it is undefined.
    public let alpha: Double?
    /// The area under the ROC curve of hits per word against the labels, or `nil` where it is undefined.
    public let area: Double?
    /// The 95 % interval of the area.
    public let interval: ClosedRange<Double>?

    /// Readers who agree less than this do not mean the same thing.
    public static let leastAlpha = 0.5
    /// A vocabulary with a smaller area hardly follows the readers.
    public static let leastArea = 0.7

    /// Makes a measurement from its parts.
    public init(
        frame: String, paragraphs: Int, alpha: Double?, area: Double?, interval: ClosedRange<Double>?
    ) {
        self.frame = frame
        self.paragraphs = paragraphs
        self.alpha = alpha
        self.area = area
        self.interval = interval
    }

    /// Whether readers agree too little on the frame, or the vocabulary too little with the readers.
    public var isExperimental: Bool {
        (alpha ?? 0) < Self.leastAlpha || (area ?? 0) < Self.leastArea
    }

    /// The header of a table of measurements.
    public static let columns = ["frame", "paragraphs", "alpha", "auc", "low", "high"]

    /// Reads a table of measurements.
    ///
    /// - Throws: `FramingError.malformedMeasurement`.
    public static func all(parsing text: String, file: String) throws(FramingError) -> [FrameMeasurement] {
        var measurements: [FrameMeasurement] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == columns.count, let paragraphs = Int(fields[1]),
                fields[2...].allSatisfy({ $0.isEmpty || Double($0)?.isFinite == true })
            else { throw .malformedMeasurement(file: file, line: number + 1, text: String(line)) }
            let numbers = fields[2...].map { Double($0) }
            var interval: ClosedRange<Double>?
            if let low = numbers[2], let high = numbers[3], low <= high { interval = low...high }
            measurements.append(
                FrameMeasurement(
                    frame: fields[0], paragraphs: paragraphs, alpha: numbers[0], area: numbers[1],
                    interval: interval))
        }
        return measurements
    }
}
