import StanceKit

/// A line at the terminal that says how far training has come and how long it may still take.
///
/// Only where a person watches; it is written over again and again, at most a few times a second.
final class ProgressLine {
    private let begin = ContinuousClock.now
    private var shown: ContinuousClock.Instant?
    private var width = 0

    private static let interval = Duration.milliseconds(200)

    /// Shows a step, unless another was shown just now.
    func show(_ step: TrainingStep) {
        guard Terminal.isWatched else { return }
        let now = ContinuousClock.now
        if let shown, now - shown < Self.interval { return }
        shown = now
        write(Self.text(step) + remaining(step, after: now - begin))
    }

    /// Takes the line away.
    func end() {
        if width > 0 { write("") }
        width = 0
    }

    private func write(_ text: String) {
        let blank = String(repeating: " ", count: max(0, width - text.count))
        Terminal.rewrite("\r\(text)\(blank)\(text.isEmpty ? "\r" : "")")
        width = text.count
    }

    private static func text(_ step: TrainingStep) -> String {
        switch step {
        case .reading(let sentences, _): "reading, \(sentences) sentences"
        case .fitting(let number, let count, _): "fitting \(number) of \(count)"
        }
    }

    /// The share that is done, and the time that is left if the rest goes as fast.
    private func remaining(_ step: TrainingStep, after time: Duration) -> String {
        guard let share = step.share else { return " …" }
        let percent = ", \(Int(share * 100)) %"
        guard share > 0.02, share < 1 else { return percent }
        let seconds = Int(time / .seconds(1) * (1 - share) / share)
        return percent + ", about \(seconds >= 120 ? "\(seconds / 60) min" : "\(seconds) s") left"
    }
}
