#if HTML
import CGumbo

/// A page parsed by libgumbo, within bounds of memory and time that no page for readers comes near.
@safe struct HTMLPage: ~Copyable {
    /// libgumbo counts bytes in 32 bits.
    private static let mostBytes = 1 << 30
    /// The memory that any page may take, and what it may take for each byte; dense markup takes about thirtyfold.
    private static let memory = (any: 1 << 26, perByte: 64)
    /// The seconds of the processor that any page may take, and those for each byte; real pages take a tenth.
    private static let seconds = (any: 2.0, perByte: 1e-6)

    private let page: OpaquePointer
    /// The `html` element.
    let root: UnsafeMutablePointer<GumboNode>

    /// Parses bytes, which must outlive the page.
    ///
    /// - Throws: `FormatError.tooLarge` or `.tooCostly`.
    init(parsing bytes: UnsafeRawBufferPointer, name: String) throws(FormatError) {
        guard bytes.count <= Self.mostBytes else {
            throw .tooLarge(file: name, format: "HTML", limit: Self.mostBytes)
        }
        let text = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
        let page = unsafe stance_page_parse(
            text, bytes.count, Self.memory.any + Self.memory.perByte * bytes.count,
            Self.seconds.any + Self.seconds.perByte * Double(bytes.count))
        guard let page = unsafe page else {
            throw .inputOutput(path: name, reason: "not enough memory to parse it")
        }
        guard let root = unsafe stance_page_root(page) else {
            let isCostly = unsafe stance_page_status(page) == Int32(STANCE_PAGE_TOO_COSTLY)
            unsafe stance_page_free(page)
            throw isCostly
                ? .tooCostly(file: name) : .inputOutput(path: name, reason: "not enough memory to parse it")
        }
        unsafe self.page = page
        unsafe self.root = root
    }

    deinit { unsafe stance_page_free(page) }
}
#endif
