/// A one-dimensional array in a model file.
enum Tensor {
    case u8([UInt8])
    case u32([UInt32])
    case i32([Int32])
    case u64([UInt64])
    case f32([Float])
    case f64([Double])

    /// The name of its element type in the safetensors format.
    var elementType: String {
        switch self {
        case .u8: "U8"
        case .u32: "U32"
        case .i32: "I32"
        case .u64: "U64"
        case .f32: "F32"
        case .f64: "F64"
        }
    }

    /// How many elements it has.
    var count: Int {
        switch self {
        case .u8(let values): values.count
        case .u32(let values): values.count
        case .i32(let values): values.count
        case .u64(let values): values.count
        case .f32(let values): values.count
        case .f64(let values): values.count
        }
    }

    /// Its elements as little-endian bytes.
    var bytes: [UInt8] {
        switch self {
        case .u8(let values): values
        case .u32(let values): LittleEndian.bytes(of: values)
        case .i32(let values): LittleEndian.bytes(of: values)
        case .u64(let values): LittleEndian.bytes(of: values)
        case .f32(let values): LittleEndian.bytes(of: values.map(\.bitPattern))
        case .f64(let values): LittleEndian.bytes(of: values.map(\.bitPattern))
        }
    }
}
