import Glibc
import StanceKit

/// Times the solver alone on a matrix in LIBLINEAR's format, λ = 1, and prints a JSON object for each tolerance of the objective.
///
///     solver-speed MATRIX.svm TOLERANCE…
@main
enum SolverSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments
        let tolerances = arguments.dropFirst(2).compactMap(Double.init)
        guard tolerances.count == arguments.count - 2, !tolerances.isEmpty else {
            fatalError("usage: solver-speed MATRIX.svm TOLERANCE...")
        }
        let matrix = try MatrixFile(contentsOf: arguments[1])
        for tolerance in tolerances {
            let before = cpuSeconds
            let model = try LogisticRegression(
                fitting: matrix.features, labels: matrix.labels,
                options: .init(penalty: 1, objectiveTolerance: tolerance))
            let seconds = cpuSeconds - before
            let json = JSON.object([
                .init("tolerance", .double(tolerance)), .init("seconds", .double(seconds)),
                .init("objective", .optional(model.summary?.objective)),
                .init("iterations", .int(model.summary?.iterations ?? 0)),
                .init("products", .int(model.summary?.conjugateGradientIterations ?? 0)),
                .init("rows", .int(matrix.features.rowCount)),
                .init("columns", .int(matrix.features.columnCount)),
                .init("elements", .int(matrix.features.sparse.values.count)),
            ])
            print(json.compact)
        }
    }

    /// CPU time of all threads of this process.
    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
