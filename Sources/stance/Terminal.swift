import StanceKit

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Standard output (results) and standard error (everything else).
enum Terminal {
    nonisolated(unsafe) private static var pending: [UInt8] = []
    private static let pendingLimit = 1 << 16

    /// How the process ends if whoever reads the results stops reading.
    ///
    /// That is a success unless something has already failed.
    nonisolated(unsafe) static var statusIfClosed = ExitStatus.done

    /// Writes results, buffered.
    static func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes results, buffered.
    static func write(_ bytes: [UInt8]) {
        guard bytes.count < pendingLimit else {
            flush()
            return handOver(bytes)
        }
        unsafe pending += bytes
        if unsafe pending.count >= pendingLimit { flush() }
    }

    /// Hands all buffered results over.
    ///
    /// A closed pipe ends the process quietly: whoever read it has enough. See `statusIfClosed`.
    static func flush() {
        let bytes = unsafe pending
        unsafe pending = []
        handOver(bytes)
    }

    private static func handOver(_ bytes: [UInt8]) {
        guard send(bytes, to: STDOUT_FILENO) else {
            if errno == EPIPE { exit(unsafe statusIfClosed.rawValue) }
            _ = send(
                Array("stance: standard output: \(unsafe String(cString: strerror(errno)))\n".utf8),
                to: STDERR_FILENO)
            exit(ExitStatus.inputOutput.rawValue)
        }
    }

    /// Writes a line for the person at the terminal.
    static func report(_ line: String) { _ = send(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// Writes what is wrong on one line, whatever a file's name or text holds: nothing in it moves the cursor or begins a line.
    static func report(_ error: any Error) {
        report("stance: \(TextStyle.printable("\(error)"))")
    }

    /// Whether a person sees standard error.
    static var isWatched: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

    /// Writes over the line for the person at the terminal.
    static func rewrite(_ text: String) { _ = send(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes a line on what is being done, if a person is watching.
    static func reportProgress(_ line: String) {
        if isatty(STDERR_FILENO) == 1 { report(line) }
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                #if canImport(Glibc)
                return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
                #elseif canImport(Musl)
                return unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
                #else
                return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
                #endif
            }
            if count >= 0 {
                sent += count
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }

    /// The value of an environment variable that is set and not empty.
    static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        let text = unsafe String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// How many processors there are to use.
    static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    private static let defaultWidth = 80
    /// Longer lines are hard to read.
    private static let widestText = 110

    /// How results are laid out here: the terminal's width, and colour on a terminal unless NO_COLOR is set.
    static var style: TextStyle {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        var columns = environment("COLUMNS").flatMap { Int($0) }
        if columns == nil, isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
            size.ws_col > 0
        {
            columns = Int(size.ws_col)
        }
        let dumb = environment("TERM") == "dumb"
        return TextStyle(
            width: min(columns ?? defaultWidth, widestText),
            usesColour: isTerminal && environment("NO_COLOR") == nil && !dumb)
    }
}
