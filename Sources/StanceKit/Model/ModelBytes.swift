import StanceFormats

#if _endian(big)
#error("arrays are taken as they are stored, which is little-endian")
#endif

/// A model file's bytes, taken front to back, each once.
///
/// A file is read into the arrays that stay, and not mapped: see decision 7.
struct ModelBytes {
    private enum Source {
        case memory([UInt8])
        case file(FileReader)
    }

    private let source: Source
    /// How many there are.
    let count: Int
    private var position = 0

    /// Bytes that are in memory.
    init(_ bytes: [UInt8]) {
        self.init(.memory(bytes), count: bytes.count)
    }

    /// The bytes of the file at `path`, or of standard input for `-`.
    ///
    /// - Throws: `FormatError` if it cannot be read.
    init(contentsOf path: String) throws(FormatError) {
        if path != "-", let reader = try FileReader(at: path) {
            self.init(.file(reader), count: reader.count)
        } else {
            self.init(try InputFile.bytes(at: path))
        }
    }

    private init(_ source: Source, count: Int) {
        self.source = source
        self.count = count
    }

    /// How many have not been taken.
    var remaining: Int { count - position }

    /// Why bytes could not be taken, if they could not.
    var failure: FormatError? {
        switch source {
        case .memory: nil
        case .file(let reader): reader.failure
        }
    }

    /// The next `count` numbers, or `nil` if the file cannot be read.
    ///
    /// - Precondition: there are so many.
    mutating func next<Element: BitwiseCopyable>(_ count: Int, as type: Element.Type = Element.self)
        -> [Element]?
    {
        let length = count * MemoryLayout<Element>.size
        precondition(length <= remaining, "\(length) bytes of \(remaining)")
        var isWhole = true
        // Room for none would be the empty array that all threads share, and its count would be written.
        let elements = unsafe [Element](unsafeUninitializedCapacity: max(1, count)) { elements, initialized in
            let buffer = unsafe UnsafeMutableRawBufferPointer(
                start: elements.baseAddress, count: length)
            switch source {
            case .memory(let bytes):
                unsafe buffer.copyBytes(from: bytes[position..<(position + length)])
            case .file(let reader): isWhole = unsafe reader.fill(buffer)
            }
            initialized = isWhole ? count : 0
        }
        position += length
        return isWhole ? elements : nil
    }
}
