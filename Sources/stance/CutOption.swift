import ArgumentParser
import StanceKit

/// The value of `--split-at`: `shift`, or a line.
struct CutOption: ExpressibleByArgument {
    let cut: ProfileOptions.Cut

    init?(argument: String) {
        if argument == "shift" {
            cut = .shift
        } else if let line = Int(argument), line > 1 {
            cut = .line(line)
        } else {
            return nil
        }
    }
}
