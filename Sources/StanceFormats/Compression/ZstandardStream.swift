#if Zstandard
import CZstd

/// Expands Zstandard streams with libzstd.
enum ZstandardStream {
    private static let pieceSize = 1 << 18

    /// The bytes of all frames of a stream.
    ///
    /// A frame whose window is larger than libzstd's usual limit of 128 MiB is refused by it.
    static func expanded(_ bytes: [UInt8], name: String, limit: Int) throws(FormatError) -> [UInt8] {
        guard let context = unsafe ZSTD_createDCtx() else {
            throw .damagedStream(file: name, compression: .zstandard, reason: "libzstd cannot start")
        }
        defer { unsafe ZSTD_freeDCtx(context) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: pieceSize)
        var taken = 0
        while true {
            let (status, read, written) = unsafe step(context, bytes[taken...], into: &piece)
            if ZSTD_isError(status) != 0 {
                let reason = unsafe String(cString: ZSTD_getErrorName(status))
                throw .damagedStream(file: name, compression: .zstandard, reason: reason)
            }
            taken += read
            guard result.count + written <= limit else {
                throw .expandsTooFar(file: name, compression: .zstandard, limit: limit)
            }
            result += piece[..<written]
            // 0 means that a frame is done; nothing read and nothing written, that it waits for more.
            if taken == bytes.count, status == 0 { return result }
            if read == 0, written == 0 { throw .truncatedStream(file: name, compression: .zstandard) }
        }
    }

    /// Runs libzstd once: its status, how many bytes it read and how many it wrote.
    private static func step(
        _ context: OpaquePointer, _ bytes: ArraySlice<UInt8>, into piece: inout [UInt8]
    ) -> (status: Int, read: Int, written: Int) {
        unsafe bytes.withUnsafeBytes { source in
            unsafe piece.withUnsafeMutableBytes { target in
                var input = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
                var output = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                let status = unsafe ZSTD_decompressStream(context, &output, &input)
                return unsafe (status, input.pos, output.pos)
            }
        }
    }
}
#endif
