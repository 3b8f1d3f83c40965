import StanceFormats
import StanceLinearModels

/// The file that a training run can be resumed from: a `TensorFile`, so every byte of it is under a checksum.
struct CheckpointFile {
    let path: String
    /// What the run is made of, as a checksum: the data, the recipe, the folds.
    let run: String

    private static let runKey = "stance.checkpoint"
    private static let parameters = "parameters"
    private static let numbers = "numbers"

    /// Where the regressions of the run stand; none if there is no such file.
    ///
    /// - Throws: `StreamError.damagedCheckpoint` or `.otherCheckpoint`, `FormatError` if the file cannot be read.
    func states(parameterCount: Int) throws -> [LogisticRegression.Checkpoint] {
        guard let bytes = try bytes() else { return [] }
        guard let file = try? TensorFile(decoding: bytes, path: path),
            case .f64(let parameters)? = file.tensors[Self.parameters],
            case .f64(let numbers)? = file.tensors[Self.numbers],
            let count = file.rowCounts[Self.parameters], count > 0, numbers.count % count == 0
        else { throw StreamError.damagedCheckpoint(path) }
        guard file.metadata[Self.runKey] == run, parameters.count == count * parameterCount else {
            throw StreamError.otherCheckpoint(path)
        }
        let width = numbers.count / count
        let states = (0..<count).compactMap { index in
            LogisticRegression.Checkpoint(
                parameters: Array(parameters[index * parameterCount..<(index + 1) * parameterCount]),
                numbers: Array(numbers[index * width..<(index + 1) * width]), parameterCount: parameterCount)
        }
        guard states.count == count else { throw StreamError.damagedCheckpoint(path) }
        return states
    }

    /// The file's bytes, or `nil` if there is none.
    private func bytes() throws(FormatError) -> [UInt8]? {
        do throws(FormatError) {
            return try InputFile.bytes(at: path)
        } catch {
            guard case .noSuchFile = error else { throw error }
            return nil
        }
    }

    /// Replaces the file.
    ///
    /// - Throws: `FormatError.inputOutput`.
    func write(_ states: [LogisticRegression.Checkpoint]) throws {
        let file = TensorFile(
            metadata: [Self.runKey: run],
            tensors: [
                Self.parameters: .f64(states.flatMap(\.parameters)),
                Self.numbers: .f64(states.flatMap(\.numbers)),
            ], rowCounts: [Self.parameters: states.count, Self.numbers: states.count])
        try OutputFile.replace(path, with: try file.encoded())
    }
}
