import StanceFeatures

/// Takes a model's arrays out of its file, each with the type it must have.
struct ModelParts {
    let file: TensorFile
    let path: String

    /// Puts the feature extractor together.
    func extractor(_ manifest: some FeatureManifest) throws -> FeatureExtractor {
        let ends = try words(ModelFile.Name.termEnds)
        let termTable = try HashTable(
            hashes: try longs(ModelFile.Name.termHashes), values: try integers(ModelFile.Name.termNumbers),
            count: ends.count)
        let vocabulary = try Vocabulary(
            table: termTable, termBytes: try bytes(ModelFile.Name.termBytes), termEnds: ends)
        guard termTable.findsAll, vocabulary.isWhole else {
            throw inconsistent("the table of terms does not lead to them")
        }
        let postingEnds = try words(ModelFile.Name.postingEnds)
        let formTable = try HashTable(
            hashes: try longs(ModelFile.Name.formHashes), values: try integers(ModelFile.Name.formNumbers),
            count: postingEnds.count)
        guard formTable.findsAll else { throw inconsistent("the table of forms does not lead to them") }
        let index = try LexiconIndex(
            categories: manifest.lexicons.map(\.category), positions: manifest.lexicons.map(\.position),
            kinds: manifest.lexicons.map(\.kind), table: formTable, postingEnds: postingEnds,
            postings: try bytes(ModelFile.Name.postings))
        return try FeatureExtractor(
            tfidf: try TFIDFVectorizer(
                options: manifest.features.terms,
                countsOwnWordsOnly: manifest.features.groups.contains(.ownTerms), vocabulary: vocabulary,
                inverseDocumentFrequencies: try floats(ModelFile.Name.frequencies)),
            lexicons: LexiconVectorizer(
                index: index, readsClauses: manifest.features.groups.contains(.clauses)),
            groups: manifest.features.groups, style: manifest.features.style,
            standardization: try Standardization(
                means: try doubles(ModelFile.Name.means), scales: try doubles(ModelFile.Name.scales)))
    }

    /// A table's rows one after the other, and how many they are.
    func rows(_ name: String) throws(ModelError) -> (count: Int, values: [Double]) {
        guard let count = file.rowCounts[name], case .f64(let values) = file.tensors[name] else {
            throw wrong(name, "F64 in rows")
        }
        return (count, values)
    }

    /// An array, unless it is a table.
    private func list(_ name: String) -> Tensor? { file.rowCounts[name] == nil ? file.tensors[name] : nil }

    func bytes(_ name: String) throws(ModelError) -> [UInt8] {
        guard case .u8(let values) = list(name) else { throw wrong(name, "U8") }
        return values
    }

    func words(_ name: String) throws(ModelError) -> [UInt32] {
        guard case .u32(let values) = list(name) else { throw wrong(name, "U32") }
        return values
    }

    func integers(_ name: String) throws(ModelError) -> [Int32] {
        guard case .i32(let values) = list(name) else { throw wrong(name, "I32") }
        return values
    }

    func longs(_ name: String) throws(ModelError) -> [UInt64] {
        guard case .u64(let values) = list(name) else { throw wrong(name, "U64") }
        return values
    }

    func floats(_ name: String) throws(ModelError) -> [Float] {
        guard case .f32(let values) = list(name) else { throw wrong(name, "F32") }
        return values
    }

    func doubles(_ name: String) throws(ModelError) -> [Double] {
        guard case .f64(let values) = list(name) else { throw wrong(name, "F64") }
        return values
    }

    private func inconsistent(_ reason: String) -> ModelError { .inconsistent(path: path, reason: reason) }

    private func wrong(_ name: String, _ type: String) -> ModelError {
        .badTensor(
            path: path, name: name,
            reason: file.tensors[name] == nil ? "is missing" : "is not of type \(type)")
    }
}
