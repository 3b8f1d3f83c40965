import ArgumentParser

/// A place as `score` prints it: `FILE:LINE` or `FILE:LINE:COLUMN`.
struct SentencePlace: ExpressibleByArgument {
    let file: String
    let line: Int
    let column: Int?

    init?(argument: String) {
        let fields = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let trailing = fields.reversed().prefix { Int($0).map { $0 > 0 } == true }.prefix(2).count
        guard trailing > 0, fields.count > trailing else { return nil }
        file = fields.dropLast(trailing).joined(separator: ":")
        let numbers = fields.suffix(trailing).compactMap { Int($0) }
        line = numbers[0]
        column = numbers.count > 1 ? numbers[1] : nil
    }
}
