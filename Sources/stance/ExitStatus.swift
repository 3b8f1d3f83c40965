import ArgumentParser
import StanceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How the process ends: the one place that turns errors into a line and an exit code.
enum ExitStatus: Int32 {
    case done = 0
    /// A check found something, or a gate failed.
    case findings = 1
    case badData = 2
    case usage = 64
    case noInput = 66
    case inputOutput = 74
    case interrupted = 130

    /// Writing to a closed pipe then fails with an error instead of killing the process.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Ctrl-C ends the process with a code of its own, whoever started it.
    ///
    /// Files appear whole at the end; one that is half-written under another name is taken away.
    /// A process that was started with the signal blocked, as from a thread pool, hears it nevertheless.
    static func endOnInterrupt() {
        signal(SIGINT) { _ in
            OutputFile.removeUnfinished()
            _exit(ExitStatus.interrupted.rawValue)
        }
        var heard = sigset_t()
        unsafe sigemptyset(&heard)
        unsafe sigaddset(&heard, SIGINT)
        unsafe pthread_sigmask(SIG_UNBLOCK, &heard, nil)
    }

    /// Prints what is to be said of an error, and ends.
    static func end(with error: any Error) -> Never {
        if let reported = error as? ReportedFailures { end(reported.status) }
        guard let status = status(of: error) else {
            // Help, version and usage errors: the argument parser knows what to say and where.
            let code = Stance.exitCode(for: error)
            let message = Stance.fullMessage(for: error)
            if code.isSuccess {
                Terminal.write(message + "\n")
            } else {
                Terminal.report(message)
            }
            Terminal.flush()
            exit(code.isSuccess ? done.rawValue : usage.rawValue)
        }
        Terminal.flush()
        Terminal.report(error)
        end(status)
    }

    private static func end(_ status: ExitStatus) -> Never {
        Terminal.flush()
        exit(status.rawValue)
    }

    /// The exit code of an error of ours, or `nil` for one of the argument parser's.
    static func status(of error: any Error) -> ExitStatus? {
        switch error {
        case let error as FormatError:
            switch error {
            case .noSuchFile, .isDirectory: .noInput
            case .inputOutput: .inputOutput
            default: .badData
            }
        case is TextError, is ModelError, is FeatureError, is TrainingError, is EvaluationError,
            is LinearAlgebraError, is FramingError,
            is RecipeError, is ContextError, is ToolError, is PredictionError, is ReportError,
            is LabelError, is StreamError:
            .badData
        default: nil
        }
    }
}
