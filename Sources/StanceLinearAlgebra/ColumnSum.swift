/// A column's element and its sum side by side: the gather of a row has then fetched what its scatter needs, and a rare column
/// costs one cache miss where two vectors would cost two.
struct ColumnSum<Number: BinaryFloatingPoint & BitwiseCopyable>: ColumnPlace {
    let element: Number
    var sum: Number = 0
}
