import ArgumentParser
import StanceKit

/// The value of `--shares`: two or three percentages, such as `80/10/10`.
struct SplitShares: ExpressibleByArgument, CustomStringConvertible {
    let percentages: [Int]

    init(percentages: [Int]) { self.percentages = percentages }

    init?(argument: String) {
        let fields = argument.split(separator: "/", omittingEmptySubsequences: false)
        let numbers = fields.compactMap { Int($0) }
        guard numbers.count == fields.count, (2...3).contains(numbers.count),
            numbers.allSatisfy({ (1...99).contains($0) }), numbers.reduce(0, +) == 100
        else { return nil }
        percentages = numbers
    }

    /// Train and test, with dev between them if there are three.
    var targets: [CorpusSplit.Target] {
        let names = percentages.count == 2 ? ["train", "test"] : ["train", "dev", "test"]
        return zip(names, percentages).map { .init(name: $0, share: Double($1) / 100) }
    }

    var description: String { percentages.map(String.init).joined(separator: "/") }
    var defaultValueDescription: String { description }
}
