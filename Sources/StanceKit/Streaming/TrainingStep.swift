/// What a training run is doing, for whoever waits.
public enum TrainingStep: Sendable, Hashable {
    /// Reading sentences: so many so far, and the share of the file that is read, where its length is known.
    case reading(sentences: Int, share: Double?)
    /// Fitting one of several regressions, and about how much of it is done.
    case fitting(number: Int, of: Int, share: Double)

    /// About the share of a run that is done; reading takes about half of it.
    public var share: Double? {
        switch self {
        case .reading(_, let share): share.map { $0 / 2 }
        case .fitting(let number, let count, let share):
            0.5 + 0.5 * (Double(number - 1) + share) / Double(count)
        }
    }
}
