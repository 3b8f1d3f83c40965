import StanceKit

/// Options whose value may be left out.
enum OptionalValues {
    private static let regression = "--fail-on-regression"

    /// The arguments with what is left out filled in: `--fail-on-regression` alone is about macro-F1.
    ///
    /// The argument parser would take the next argument for the value, even if that is the model's name.
    static func completed(_ arguments: [String]) -> [String] {
        let end = arguments.firstIndex(of: "--") ?? arguments.count
        return arguments.enumerated().map { index, argument in
            guard argument == regression, index < end else { return argument }
            let next = index + 1 < end ? Metric(name: arguments[index + 1]) : nil
            return next == nil ? "\(regression)=\(Metric.macroF1.name)" : argument
        }
    }
}
