/// Tokens side by side in memory of their own while they are found: cheaper to append to than an array.
@safe struct TokenBuffer: ~Copyable {
    private var storage: UnsafeMutableBufferPointer<Token>
    private var count = 0

    /// Makes room for some tokens; there will be more room when it is needed.
    init(capacity: Int) { unsafe storage = .allocate(capacity: max(capacity, 64)) }

    deinit { unsafe storage.deallocate() }

    /// Appends a token.
    ///
    /// - Complexity: O(1), taken over all calls.
    @inline(__always)
    mutating func append(_ token: Token) {
        if unsafe count == storage.count { grow() }
        unsafe storage.initializeElement(at: count, to: token)
        count += 1
    }

    private mutating func grow() {
        let larger = unsafe UnsafeMutableBufferPointer<Token>.allocate(capacity: 2 * storage.count)
        _ = unsafe larger.moveInitialize(fromContentsOf: storage[..<count])
        unsafe storage.deallocate()
        unsafe storage = larger
    }

    /// The tokens.
    var array: [Token] {
        unsafe [Token](unsafeUninitializedCapacity: count) { tokens, initialized in
            if let source = unsafe storage.baseAddress, let target = tokens.baseAddress {
                unsafe target.initialize(from: source, count: count)
            }
            initialized = count
        }
    }
}
