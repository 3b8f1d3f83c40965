import ArgumentParser

/// The value of `--top`: a number, or `all`.
enum ContributionCount: ExpressibleByArgument, CustomStringConvertible {
    case some(Int)
    case all

    init?(argument: String) {
        if argument == "all" {
            self = .all
        } else if let count = Int(argument), count >= 0 {
            self = .some(count)
        } else {
            return nil
        }
    }

    /// The number, or `nil` for all.
    var count: Int? {
        switch self {
        case .some(let count): count
        case .all: nil
        }
    }

    var description: String { count.map(String.init) ?? "all" }
    var defaultValueDescription: String { description }
}
