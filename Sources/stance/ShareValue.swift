import ArgumentParser
import StanceKit

/// A share on the command line: `10%` or `0.1`.
struct ShareValue: ExpressibleByArgument {
    let share: Double

    init?(argument: String) {
        guard let share = Figures.share(argument) else { return nil }
        self.share = share
    }
}
