import Synchronization

/// The word pairs of a vocabulary with their weights, made once for all copies of a reader: a table for each thread would not fit into the
/// cache that they share.
final class SharedBigrams: Sendable {
    /// What is known of the table.
    enum Answer {
        /// It has not been made, or is being made in another thread.
        case notYet
        /// It is there, or `nil` if there can be none.
        case made(BigramWeights?)
    }

    private let answer = Mutex(Answer.notYet)

    /// The table if it is there; waits for nobody.
    ///
    /// - Parameters:
    ///   - makes: whether it is to be made if it is not.
    ///   - make: makes it.
    func table(makes: Bool, _ make: () -> BigramWeights?) -> Answer {
        let known = answer.withLockIfAvailable { answer in
            if case .notYet = answer, makes { answer = .made(make()) }
            return answer
        }
        return known ?? .notYet
    }
}
