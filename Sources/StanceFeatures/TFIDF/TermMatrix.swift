public import StanceLinearAlgebra

/// The TF-IDF rows of a corpus whose vocabulary is learned from the same corpus.
///
/// Its columns are ordered by falling frequency, not as the vocabulary is: the weights of frequent terms, which are asked for most, then
/// lie side by side and stay in the cache. `columnOfRank` leads back.
public struct TermMatrix: Sendable {
    /// What was learned.
    public let vectorizer: TFIDFVectorizer
    /// A row a sentence.
    public let rows: SparseMatrix
    /// The vocabulary's column of each column of `rows`.
    public let columnOfRank: [Int32]
    /// The largest number of sentences of a term that was dropped for want of memory, or 0 if none was.
    public let droppedFrequency: Int
}
