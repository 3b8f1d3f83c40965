/// What can be wrong with material that framing is measured with.
public enum FramingError: Error, Hashable, CustomStringConvertible {
    /// There is no frame vocabulary of a name.
    case noVocabulary(name: String, tried: [String])
    /// A vocabulary has no frame of a name.
    case unknownFrame(String, known: [String])
    /// A line of a list of targets has no name.
    case malformedTarget(file: String, line: Int, text: String)
    /// A line of a table of neutral twins is not a pair of names.
    case malformedTwin(file: String, line: Int, text: String)
    /// A cell of a table of measurements is not what the column holds.
    case malformedMeasurement(file: String, line: Int, text: String)
    /// A table of labelled paragraphs has a cell that is neither 0 nor 1.
    case malformedLabel(file: String, line: Int, column: String, text: String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .noVocabulary(let name, let tried):
            "no frame vocabulary \"\(name)\"; looked for \(tried.joined(separator: ", "))"
        case .unknownFrame(let name, let known):
            "no frame \"\(name)\"; the vocabulary has \(known.joined(separator: ", "))"
        case .malformedTarget(let file, let line, let text):
            "\(file):\(line): \"\(text)\" names no target; write NAME or NAME: ALIAS, ALIAS"
        case .malformedTwin(let file, let line, let text):
            "\(file):\(line): \"\(text)\" is not a loaded name in small letters, met for the first time, and its neutral twin, separated by a tab"
        case .malformedMeasurement(let file, let line, let text):
            "\(file):\(line): \"\(text)\" is not frame, paragraphs, alpha, auc, low and high, separated by tabs"
        case .malformedLabel(let file, let line, let column, let text):
            "\(file):\(line): \(column) \"\(text)\" is neither 0 nor 1"
        }
    }
}
