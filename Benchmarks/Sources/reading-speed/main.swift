// Measures how fast StanceText reads: megabytes of text a second of one core, and how time grows on hostile input.
//
//     swift run -c release --package-path Benchmarks reading-speed [MEGABYTES] [TABLE…|TEXT.txt]
//
// With --once as the first argument it only reads articles once, for counting instructions:
//
//     valgrind --tool=callgrind --toggle-collect='*readOnce*' reading-speed --once 1
//
// The plain text is the `sentence` column of tables (the training tables by default), ASCII only, four sentences a
// paragraph, over and over up to the size. Times are CPU times of this process; the median of five readings counts.
import Foundation
import StanceText

let megabyte = 1_000_000
let arguments = CommandLine.arguments.dropFirst().filter { $0 != "--once" }
let size = arguments.first.flatMap(Int.init) ?? 20
let tables = Array(arguments.dropFirst())
let paths = tables.isEmpty ? ["train", "dev", "test"].map { "Training/news-en/\($0).tsv" } : tables

func cpuSeconds(_ work: () -> Void) -> Double {
    var before = timespec()
    var after = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before)
    work()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after)
    return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) * 1e-9
}

/// The median time of some readings of all texts, in seconds, and how many sentences were found.
func time(_ texts: [String], runs: Int = 5) -> (seconds: Double, sentences: Int) {
    let files = texts.map { Array($0.utf8) }
    var count = 0
    let times = (0..<runs).map { _ in
        cpuSeconds {
            count = files.reduce(0) { count, bytes in
                guard let document = try? Document(name: "text", bytes: bytes) else { return count }
                return count + Reading(of: document).sentences.count
            }
        }
    }
    return (times.sorted()[runs / 2], count)
}

@inline(never)
func readOnce(_ documents: [Document]) {
    let count = documents.reduce(0) { $0 + Reading(of: $1).sentences.count }
    print("\(count) sentences")
}

/// The paragraphs of a text put together to texts of about a size.
func pieces(of text: String, bytes: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for paragraph in text.utf8.split(separator: UInt8(ascii: "\n")) {
        piece += String(decoding: paragraph, as: UTF8.self) + "\n\n"
        if piece.utf8.count >= bytes {
            pieces.append(piece)
            piece = ""
        }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
}

func plainText(megabytes: Int) throws -> String {
    if let path = paths.first, path.hasSuffix(".txt") {
        return try String(contentsOfFile: path, encoding: .utf8)
    }
    var sentences: [String] = []
    for path in paths {
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        guard let column = lines.first?.split(separator: "\t").firstIndex(of: "sentence") else { continue }
        sentences += lines.dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            return String(fields[column].unicodeScalars.filter(\.isASCII).map(Character.init))
        }
    }
    var text = ""
    var next = 0
    while text.utf8.count < megabytes * megabyte {
        for position in 0..<4 {
            text += sentences[next]
            text += position < 3 ? " " : "\n\n"
            next = (next + 1) % sentences.count
        }
    }
    return text
}

func padded(_ text: String, _ width: Int, left: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return left ? text + space : space + text
}

setvbuf(stdout, nil, _IOLBF, 0)
let text = try plainText(megabytes: size)
if CommandLine.arguments.contains("--once") {
    readOnce(pieces(of: text, bytes: 6_000).map { Document(name: "text", text: $0) })
    exit(0)
}
print("plain ASCII English, \(text.utf8.count / megabyte) MB, CPU time, median of 5")
let whole = time([text])
let articles = time(pieces(of: text, bytes: 6_000))
for (name, result) in [("one text", whole), ("articles of 6 kB", articles)] {
    let speed = Double(text.utf8.count) / result.seconds / Double(megabyte)
    print(
        padded(name, 24, left: true), padded(String(format: "%.1f MB/s a core", speed), 20),
        padded("\(result.sentences) sentences", 20))
}
/// Loops that anybody's program has, over the same text: what this machine can do at this time.
let characters = cpuSeconds { precondition(text.reduce(0) { $1 == " " ? $0 + 1 : $0 } > 0) }
let words = cpuSeconds { precondition(!text.split(separator: " ").isEmpty) }
for (name, seconds) in [("counting Characters", characters), ("String.split", words)] {
    let speed = Double(text.utf8.count) / seconds / Double(megabyte)
    print(
        padded(name, 24, left: true), padded(String(format: "%.1f MB/s a core", speed), 20),
        padded(String(format: "articles are read %.1f times as fast", seconds / articles.seconds), 42))
}
print()

let unit = 1_000_000
let hostile: [(name: String, make: (Int) -> String)] = [
    ("only double quotes", { String(repeating: "\"", count: $0) }),
    ("only single quotes", { String(repeating: "'", count: $0) }),
    ("opening curly quotes", { String(repeating: "\u{201C}", count: $0 / 3) }),
    ("words in quotes", { String(repeating: "\"word\" ", count: $0 / 7) }),
    ("words in single quotes", { String(repeating: "'word' ", count: $0 / 7) }),
    ("only dots", { String(repeating: ".", count: $0) }),
    ("dots and spaces", { String(repeating: ". ", count: $0 / 2) }),
    ("initials", { String(repeating: "A. ", count: $0 / 3) }),
    ("no spaces", { String(repeating: "x", count: $0) }),
    ("one line of words", { String(repeating: "word ", count: $0 / 5) }),
    ("one line of said", { String(repeating: "he said ", count: $0 / 8) }),
    ("lines of a word", { String(repeating: "Word\n", count: $0 / 5) }),
    ("lines of a quotation", { String(repeating: "\"It went so well here.\"\n", count: $0 / 24) }),
    ("empty lines", { String(repeating: "\n", count: $0) }),
    ("emoji", { String(repeating: "\u{1F600}", count: $0 / 4) }),
    ("combining marks", { String(repeating: "\u{0301}", count: $0 / 2) }),
]
print("hostile input, 1 MB and 4 MB: the time should grow fourfold")
for (name, make) in hostile {
    let small = time([make(unit)], runs: 3).seconds
    let large = time([make(4 * unit)], runs: 3).seconds
    print(
        padded(name, 24, left: true), padded(String(format: "%.0f ms", small * 1000), 9),
        padded(String(format: "%.0f ms", large * 1000), 9),
        padded(String(format: "%.1f times", large / small), 12),
        padded(String(format: "%.0f MB/s", 4 / large), 10))
}
