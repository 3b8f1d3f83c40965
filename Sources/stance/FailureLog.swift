/// Failures of single files: each is printed at once, the others are still done, and the worst decides the exit code.
struct FailureLog {
    private var worst: ExitStatus?

    /// Prints a file's failure; an error that is not about a file is thrown on.
    mutating func add(_ error: any Error) throws {
        guard let status = ExitStatus.status(of: error) else { throw error }
        Terminal.flush()
        Terminal.report(error)
        let worst = worst.map { $0.rawValue > status.rawValue ? $0 : status } ?? status
        self.worst = worst
        unsafe Terminal.statusIfClosed = worst
    }

    func finish() throws {
        if let worst { throw ReportedFailures(status: worst) }
    }
}
