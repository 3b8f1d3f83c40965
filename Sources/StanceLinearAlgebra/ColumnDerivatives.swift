/// A column's element and what the derivatives at it are made of, side by side for the reason of `ColumnSum`.
struct ColumnDerivatives: ColumnPlace {
    let element: Double
    /// Σᵢ fᵢ′ xᵢⱼ.
    var sum = 0.0
    /// Σᵢ fᵢ″ xᵢⱼ².
    var squareSum = 0.0
}
