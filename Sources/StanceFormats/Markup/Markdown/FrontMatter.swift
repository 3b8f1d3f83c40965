#if Markdown
/// Finds the block of metadata that site generators want before the text: YAML between `---` lines or TOML between `+++` lines.
enum FrontMatter {
    /// Where the text begins: after the front matter, or at the beginning if there is none or it is not closed.
    static func end(in bytes: [UInt8]) -> Int {
        var lines = Lines(bytes: bytes, offset: bytes.starts(with: ByteOrderMark.utf8) ? 3 : 0)
        guard let first = lines.next(), first == "---" || first == "+++" else { return 0 }
        while let line = lines.next() {
            if line == first || (first == "---" && line == "...") { return lines.offset }
        }
        return 0
    }

    private struct Lines {
        let bytes: [UInt8]
        var offset: Int

        /// The next line without white space at its end; a long one, which cannot be a border, as an empty one.
        mutating func next() -> String? {
            guard offset < bytes.count else { return nil }
            let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var line = bytes[offset..<end]
            offset = min(end + 1, bytes.count)
            while let last = line.last, LineScanner.isSpace(last) { line.removeLast() }
            return line.count > 3 ? "" : String(decoding: line, as: UTF8.self)
        }
    }
}
#endif
