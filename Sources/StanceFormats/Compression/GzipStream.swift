#if Gzip
import CZlib

/// Expands gzip streams with zlib.
enum GzipStream {
    private static let pieceSize = 1 << 18
    /// The largest window, plus 16: a gzip header and checksum are wanted.
    private static let windowBits: Int32 = 15 + 16

    /// The bytes of all members of a stream; zeros after the last, with which tapes are filled, are passed over.
    static func expanded(_ bytes: [UInt8], name: String, limit: Int) throws(FormatError) -> [UInt8] {
        var stream = unsafe z_stream()
        guard
            unsafe inflateInit2_(
                &stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw .damagedStream(file: name, compression: .gzip, reason: "zlib cannot start") }
        defer { unsafe inflateEnd(&stream) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: pieceSize)
        var taken = 0
        while true {
            let (status, read, written) = unsafe step(&stream, bytes[taken...], into: &piece)
            taken += read
            guard result.count + written <= limit else {
                throw .expandsTooFar(file: name, compression: .gzip, limit: limit)
            }
            result += piece[..<written]
            switch status {
            case Z_STREAM_END:
                let rest = bytes[taken...]
                if rest.allSatisfy({ $0 == 0 }) { return result }
                unsafe inflateReset(&stream)
            case Z_OK: continue
            case Z_BUF_ERROR where taken == bytes.count:
                throw .truncatedStream(file: name, compression: .gzip)
            default:
                let reason = unsafe stream.msg.map { unsafe String(cString: $0) } ?? "zlib error \(status)"
                throw .damagedStream(file: name, compression: .gzip, reason: reason)
            }
        }
    }

    /// Runs zlib once: its status, how many bytes it read and how many it wrote.
    private static func step(_ stream: inout z_stream, _ input: ArraySlice<UInt8>, into piece: inout [UInt8])
        -> (status: Int32, read: Int, written: Int)
    {
        let input = input.prefix(Int(Int32.max))
        return unsafe input.withUnsafeBufferPointer { source in
            unsafe piece.withUnsafeMutableBufferPointer { target in
                // zlib does not write to its input; its older headers do not say so.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.avail_in = UInt32(source.count)
                unsafe stream.next_out = target.baseAddress
                unsafe stream.avail_out = UInt32(target.count)
                let status = unsafe inflate(&stream, Z_NO_FLUSH)
                return unsafe (
                    status, source.count - Int(stream.avail_in), target.count - Int(stream.avail_out)
                )
            }
        }
    }
}
#endif
