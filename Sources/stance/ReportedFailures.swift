/// Failures that were printed as they came up, file by file.
struct ReportedFailures: Error {
    let status: ExitStatus
}
