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

        /// Describes a labelled file.
        public init(name: String, file: String, bytes: [UInt8], corpus: LabelledCorpus, licence: String) {
            self.name = name
            self.file = file
            self.bytes = bytes
            self.corpus = corpus
            self.licence = licence
        }
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
        train: Split, held: [Split], lexicons: [LexiconFile], description: String = "", recipeBytes: [UInt8]
    ) {
        self.train = train
        self.held = held
        self.lexicons = lexicons
        self.description = description
        self.recipeBytes = recipeBytes
    }
}
