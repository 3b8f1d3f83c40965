import ArgumentParser
import StanceKit

/// A value of `--hold-out`: a column and some of its values, `brief=a,b`.
struct HeldOutValues: ExpressibleByArgument {
    let heldOut: CorpusSplit.Options.HeldOut

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        heldOut = .init(column: parts[0], values: Set(parts[1].split(separator: ",").map(String.init)))
    }
}
