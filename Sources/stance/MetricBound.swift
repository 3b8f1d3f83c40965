import ArgumentParser
import StanceKit

/// The value of `--min` and `--max`: `METRIC=NUMBER`.
struct MetricBound: ExpressibleByArgument {
    let metric: Metric
    let value: Double

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let metric = Metric(name: String(parts[0])), let value = Double(parts[1]),
            value.isFinite
        else { return nil }
        self.metric = metric
        self.value = value
    }
}
