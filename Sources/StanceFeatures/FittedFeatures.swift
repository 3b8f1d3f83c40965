public import StanceLinearAlgebra

/// A feature extractor, and the rows of the corpus that it was learned from.
public struct FittedFeatures: Sendable {
    /// What was learned.
    public let extractor: FeatureExtractor
    /// A row a sentence; its sparse columns are ordered by falling frequency, not as the extractor's are.
    public let matrix: DesignMatrix
    /// The extractor's column of each sparse column of `matrix`.
    public let columnOfRank: [Int32]
    /// The largest number of sentences of a term that was dropped for want of memory, or 0 if none was.
    public let droppedFrequency: Int

    /// Weights of the columns of `matrix` in the order of the extractor's.
    ///
    /// - Precondition: There are as many as columns.
    public func inExtractorOrder(_ weights: [Double]) -> [Double] {
        precondition(
            weights.count == matrix.columnCount, "\(weights.count) weights for \(matrix.columnCount) columns")
        var result = weights
        for (rank, column) in columnOfRank.enumerated() { result[Int(column)] = weights[rank] }
        return result
    }
}
