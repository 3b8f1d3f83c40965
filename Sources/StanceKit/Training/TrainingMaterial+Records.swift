extension TrainingMaterial.LexiconFile {
    /// What a manifest says of it.
    var record: ModelManifest.LexiconRecord {
        .init(
            category: lexicon.category, position: lexicon.position, kind: lexicon.kind,
            entries: lexicon.entries.count,
            licence: lexicon.licence, sha256: TensorFile.checksum(of: bytes))
    }
}
