/// What a column has in a product: an element of the vector that is gathered, a sum that is scattered to, or both.
protocol ColumnPlace: BitwiseCopyable {
    associatedtype Number: BinaryFloatingPoint & BitwiseCopyable
    var element: Number { get }
    var sum: Number { get set }
}

extension Double: ColumnPlace {
    var element: Double { self }
    var sum: Double {
        get { self }
        set { self = newValue }
    }
}

extension Float: ColumnPlace {
    var element: Float { self }
    var sum: Float {
        get { self }
        set { self = newValue }
    }
}
