/// What can be wrong with predictions or figures that are read from a file.
public enum PredictionError: Error, Hashable, CustomStringConvertible {
    /// There is no line in it.
    case empty(String)
    /// A line is not the JSON object it should be.
    case malformed(file: String, line: Int, reason: String)
    /// A line has no probability, or one that is none.
    case noProbability(file: String, line: Int, value: Double?)
    /// A line has no label under a key, or one that is none.
    case noLabel(file: String, line: Int, key: String, value: String?)
    /// A file is not a report of `evaluate --json`.
    case notAReport(String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .empty(let file): "\(file): no predictions in it"
        case .malformed(let file, let line, let reason): "\(file):\(line): \(reason)"
        case .noProbability(let file, let line, let value):
            "\(file):\(line): "
                + (value.map { "probability \($0) is not between 0 and 1" } ?? "no \"probability\" of opinion")
        case .noLabel(let file, let line, let key, let value):
            "\(file):\(line): "
                + (value.map { "\(key) \"\($0)\" is neither opinion nor reporting" }
                    ?? "no \"\(key)\"; predictions come with their label, as evaluate --report writes them")
        case .notAReport(let file):
            "\(file): not a report; give one that evaluate --json or --report wrote"
        }
    }
}
