import FoundationEssentials
import StanceEvaluation

/// The tables of the Fixtures folder; its README.md says what made them.
enum Fixture {
    /// The rows of a table, without its header, split at tabs.
    static func rows(_ name: String) throws -> [[String]] {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let text = String(
            decoding: try Data(contentsOf: URL(filePath: "/\(folder)/Fixtures/\(name).tsv")), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// What the oracles say of one system.
    static func metrics(of system: String) throws -> [String: Double] {
        let rows = try rows("metrics").filter { $0[0] == system }
        return Dictionary(uniqueKeysWithValues: try rows.map { ($0[1], try number($0[2])) })
    }

    /// One system's observations.
    static func observations(of system: String) throws -> [Observation] {
        try rows("observations").map { row in
            let probability = try number(system == "baseline" ? row[2] : row[1])
            return Observation(
                isOpinion: row[0] == "1", probability: probability,
                isPredictedOpinion: system != "never" && probability >= 0.45, group: row[3])
        }
    }

    static func number(_ text: String) throws -> Double {
        guard let number = Double(text) else { throw NotANumber(text: text) }
        return number
    }

    static func count(_ text: String) throws -> Int {
        guard let count = Int(text) else { throw NotANumber(text: text) }
        return count
    }

    struct NotANumber: Error {
        let text: String
    }
}

/// Whether two numbers are equal to a relative (or, below 1, absolute) 1e-12; `nil` equals nothing.
func isClose(_ value: Double?, _ expected: Double?) -> Bool {
    guard let value, let expected else { return false }
    return (value - expected).magnitude <= 1e-12 * max(1, expected.magnitude)
}
