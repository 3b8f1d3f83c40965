extension ArraySlice<UInt8> {
    /// Whether anything but white space stands in a text.
    ///
    /// - Complexity: O(*k*) for *k* bytes before the first that is visible ASCII.
    var hasText: Bool {
        contains { $0 > 0x20 && $0 < 0x7F }
            || String(decoding: self, as: UTF8.self).contains { !$0.isWhitespace }
    }
}
