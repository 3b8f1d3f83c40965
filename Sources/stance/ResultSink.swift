import StanceKit

/// Where results go: standard output, or a file that appears whole at the end.
struct ResultSink {
    let path: String?
    private var bytes: [UInt8] = []

    init(path: String?) { self.path = path == "-" ? nil : path }

    mutating func write(_ text: String) {
        if path == nil { Terminal.write(text) } else { bytes += Array(text.utf8) }
    }

    mutating func write(_ bytes: [UInt8]) {
        if path == nil { Terminal.write(bytes) } else { self.bytes += bytes }
    }

    func finish() throws {
        if let path { try OutputFile.replace(path, with: bytes) }
    }
}
