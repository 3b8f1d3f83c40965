import ArgumentParser

/// What training from a large table can be told.
struct StreamOptionGroup: ParsableArguments {
    @Option(
        help: .init(
            "The most memory to take, such as 600M or 2G: rare terms are dropped to stay within it, and what cannot be done is refused early.",
            valueName: "size"))
    var memoryLimit: ByteCount?

    @Option(
        help: .init(
            "A file that training is resumed from if it is there, and that it is saved to now and then.",
            valueName: "file"))
    var checkpoint: String?

    /// Whether any is given.
    var areGiven: Bool { memoryLimit != nil || checkpoint != nil }
}
