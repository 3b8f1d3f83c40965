import Foundation

/// One run of the built tool: what it was given, what it printed, how it ended.
struct ToolRun {
    let output: String
    let errors: String
    let status: Int32

    /// The checkout's root.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The tool beside the test program.
    static let program: URL = {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appendingPathComponent("stance")
    }()

    /// Runs the tool in the checkout.
    init(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws {
        try self.init(program: Self.program, arguments: arguments, input: input, environment: environment)
    }

    /// Runs the tool with arguments that are a list already.
    init(_ arguments: [String]) throws { try self.init(program: Self.program, arguments: arguments) }

    /// Runs any program in the checkout.
    init(program: URL, arguments: [String], input: String = "", environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = Self.root
        // What a sanitizer was told holds for the tool too.
        let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }
        process.environment = ["PATH": "/usr/bin:/bin", "NO_COLOR": "1"].merging(sanitizers) { $1 }
            .merging(environment) { $1 }
        let (inputPipe, outputPipe, errorPipe) = (Pipe(), Pipe(), Pipe())
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = errorPipe
        try process.run()
        // Small inputs fit into the pipe; what the tool prints is read while it runs.
        inputPipe.fileHandleForWriting.write(Data(input.utf8))
        try inputPipe.fileHandleForWriting.close()
        output = String(decoding: outputPipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        errors = String(decoding: errorPipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// The JSON objects of the output, a line each.
    var objects: [[String: Any]] {
        get throws {
            try output.split(separator: "\n").map { line in
                try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
            }
        }
    }
}

/// A folder that is there for one test.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("stance-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Writes a file; returns its path.
    func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let path = url.appendingPathComponent(name)
        try Data(bytes).write(to: path)
        return path.path
    }
}
