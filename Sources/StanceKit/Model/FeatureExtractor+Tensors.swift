import StanceFeatures

extension FeatureExtractor {
    /// The arrays that it is stored as.
    var tensors: [String: Tensor] {
        let vocabulary = tfidf.vocabulary
        let index = lexicons.index
        return [
            ModelFile.Name.termHashes: .u64(vocabulary.table.hashes),
            ModelFile.Name.termNumbers: .i32(vocabulary.table.values),
            ModelFile.Name.termBytes: .u8(vocabulary.termBytes),
            ModelFile.Name.termEnds: .u32(vocabulary.termEnds),
            ModelFile.Name.frequencies: .f32(tfidf.inverseDocumentFrequencies),
            ModelFile.Name.formHashes: .u64(index.table.hashes),
            ModelFile.Name.formNumbers: .i32(index.table.values),
            ModelFile.Name.postingEnds: .u32(index.postingEnds),
            ModelFile.Name.postings: .u8(index.postings),
            ModelFile.Name.means: .f64(standardization.means),
            ModelFile.Name.scales: .f64(standardization.scales),
        ]
    }
}
