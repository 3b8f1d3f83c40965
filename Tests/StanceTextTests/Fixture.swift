import FoundationEssentials

/// Files of the golden data beside these tests.
enum Fixture {
    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        + "/Fixtures/"

    static func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: folder + name)), as: UTF8.self)
    }

    /// The names of the files in a folder, sorted.
    static func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + name).sorted()
    }

    /// The rows of a table without its header, as fields.
    static func rows(_ name: String) throws -> [[String]] {
        try text(name).split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }
}

/// Right, wrong and missed decisions of one kind.
struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0

    /// The harmonic mean of precision and recall.
    var f1: Double { 2 * Double(right) / Double(2 * right + wrong + missed) }

    /// Tallies of a class among pairs of golden and found classes.
    init<Class: Equatable>(of wanted: Class, in pairs: [(golden: Class, found: Class)]) {
        right = pairs.count { $0.golden == wanted && $0.found == wanted }
        wrong = pairs.count { $0.golden != wanted && $0.found == wanted }
        missed = pairs.count { $0.golden == wanted && $0.found != wanted }
    }

    init() {}
}
