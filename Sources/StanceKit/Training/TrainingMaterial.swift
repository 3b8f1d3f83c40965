public import StanceFeatures

/// What a model is trained from: labelled files and lexicons, with their origin.
public struct TrainingMaterial: Sendable {
    /// A labelled file, as it stands on disk.
    public struct Split: Sendable {
        /// `train`, `dev` or `test`.
        public let name: String
        /// The file's name, without its folder.
        public let file: String
        /// The file's bytes, for its checksum.
        public let bytes: [UInt8]
        /// Its sentences.
        public let corpus: LabelledCorpus
        /// Its licence.
        public let licence: String
        /// How much each of its sentences weighs in training; those of less than 1 neither calibrate nor choose the threshold.
        public let weight: Double

        /// Describes a labelled file.
        ///
        /// - Precondition: `weight` is above 0.
        public init(
            name: String, file: String, bytes: [UInt8], corpus: LabelledCorpus, licence: String,
            weight: Double = 1
        ) {
            precondition(weight > 0, "weight \(weight) is not above 0")
            self.name = name
            self.file = file
            self.bytes = bytes
            self.corpus = corpus
            self.licence = licence
            self.weight = weight
        }

        /// The SHA-256 of the file, in hexadecimal digits.
        public var sha256: String { TensorFile.checksum(of: bytes) }
    }

    /// A lexicon, as it stands on disk.
    public struct LexiconFile: Sendable {
        /// The lexicon.
        public let lexicon: Lexicon
        /// The file's bytes, for its checksum.
        public let bytes: [UInt8]

        /// Describes a lexicon's file.
        public init(lexicon: Lexicon, bytes: [UInt8]) {
            self.lexicon = lexicon
            self.bytes = bytes
        }
    }

    /// What is learned from.
    public let train: Split
    /// What is learned from besides, such as collections that a user has a right to.
    public let added: [Split]
    /// What is measured on.
    public let held: [Split]
    /// The lexicons, in the order of their columns.
    public let lexicons: [LexiconFile]
    /// Where the data comes from and how it was labelled, for the card.
    public let description: String
    /// The recipe's text, for its checksum.
    public let recipeBytes: [UInt8]

    /// Gathers the material of a training run.
    public init(
        train: Split, adding added: [Split] = [], held: [Split], lexicons: [LexiconFile],
        description: String = "", recipeBytes: [UInt8]
    ) {
        self.train = train
        self.added = added
        self.held = held
        self.lexicons = lexicons
        self.description = description
        self.recipeBytes = recipeBytes
    }

    /// All sentences that are learned from, and how much each weighs.
    var learned: (corpus: LabelledCorpus, weights: [Double]) {
        let sources = [train] + added
        return (
            LabelledCorpus(joining: sources.map(\.corpus)),
            sources.flatMap { [Double](repeating: $0.weight, count: $0.corpus.samples.count) }
        )
    }
}
