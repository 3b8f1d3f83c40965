/// What a sum Σᵢ fᵢ(xᵢ·v) over the rows of a matrix and its derivatives by the vector *v* are made of.
public struct MatrixDerivatives: Sendable {
    /// fᵢ of each row.
    public internal(set) var values: [Double]
    /// fᵢ′ of each row.
    public internal(set) var firsts: [Double]
    /// fᵢ″ of each row.
    public internal(set) var seconds: [Double]
    /// The gradient, Σᵢ fᵢ′ xᵢⱼ of each column *j*.
    public internal(set) var columnSums: [Double]
    /// The diagonal of the Hessian for the sparse columns, Σᵢ fᵢ″ xᵢⱼ².
    public internal(set) var squareSums: [Double]

    init(rowCount: Int, columnCount: Int, sparseColumnCount: Int) {
        values = .init(repeating: 0, count: rowCount)
        firsts = values
        seconds = values
        columnSums = .init(repeating: 0, count: columnCount)
        squareSums = .init(repeating: 0, count: sparseColumnCount)
    }
}
