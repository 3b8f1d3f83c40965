/// A piece of a text node: bytes of the file, or what stands for them.
enum TextPiece {
    /// Bytes of the file as they are.
    case copy(Range<Int>)
    /// Other bytes in place of some of the file.
    case replacement([UInt8], for: Range<Int>)

    /// Adds a byte of the file to the last piece if that is a copy that ends there, else as a new one.
    static func append(byteAt offset: Int, to pieces: inout [TextPiece]) {
        if case .copy(let range) = pieces.last, range.upperBound == offset {
            pieces[pieces.count - 1] = .copy(range.lowerBound..<offset + 1)
        } else {
            pieces.append(.copy(offset..<offset + 1))
        }
    }
}

extension TextCollector {
    /// Adds the pieces of a text node.
    mutating func add(_ pieces: [TextPiece]) {
        for piece in pieces {
            switch piece {
            case .copy(let range): add(range)
            case .replacement(let bytes, let range): add(bytes, for: range)
            }
        }
    }
}
