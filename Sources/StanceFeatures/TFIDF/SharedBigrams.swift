import Synchronization

/// The word pairs of a vocabulary, made once for all who read its terms: a table for each thread would not fit into the cache that they share.
///
/// Two are equal, as what they hold follows from the vocabulary.
final class SharedBigrams: Sendable, Hashable {
    /// What is known of the table.
    enum Answer {
        /// It has not been made, or is being made in another thread.
        case notYet
        /// It is there, or `nil` if there can be none.
        case made(BigramTable?)
    }

    private let answer = Mutex(Answer.notYet)

    /// The table if it is there; waits for nobody.
    ///
    /// - Parameter makes: whether it is to be made if it is not.
    func table(of vocabulary: Vocabulary, makes: Bool) -> Answer {
        let known = answer.withLockIfAvailable { answer in
            if case .notYet = answer, makes { answer = .made(BigramTable(of: vocabulary)) }
            return answer
        }
        return known ?? .notYet
    }

    static func == (one: SharedBigrams, other: SharedBigrams) -> Bool { true }

    func hash(into hasher: inout Hasher) {}
}
