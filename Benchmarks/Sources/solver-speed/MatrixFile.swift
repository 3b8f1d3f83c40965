import StanceKit

/// A matrix with labels in LIBLINEAR's format: a line a row, `+1` or `-1`, then `COLUMN:VALUE` with columns from 1 on.
struct MatrixFile {
    let features: DesignMatrix
    let labels: [Bool]

    init(contentsOf path: String) throws {
        var (offsets, columns, values, labels) = ([0], [Int32](), [Float](), [Bool]())
        for line in try InputFile.bytes(at: path).split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: " "))
            labels.append(try Self.number(fields[0], path) > 0)
            for field in fields.dropFirst() {
                let parts = field.split(separator: UInt8(ascii: ":"))
                columns.append(Int32(try Self.number(parts[0], path)) - 1)
                values.append(Float(try Self.number(parts[parts.count - 1], path)))
            }
            offsets.append(columns.count)
        }
        self.labels = labels
        features = DesignMatrix(
            sparse: try SparseMatrix(
                rowOffsets: offsets, columns: columns, values: values,
                columnCount: Int(columns.max() ?? -1) + 1))
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ path: String) throws -> Double {
        guard let number = Double(String(decoding: bytes, as: UTF8.self)) else {
            throw NotANumber(path: path)
        }
        return number
    }

    struct NotANumber: Error {
        let path: String
    }
}
