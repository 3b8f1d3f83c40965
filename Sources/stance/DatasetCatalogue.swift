import StanceKit

/// A catalogue of labelled collections that are not part of the repository: where they come from, and under which licence.
struct DatasetCatalogue {
    /// A collection.
    struct Entry {
        let name: String
        /// The file's name in the folder of collections.
        let file: String
        let licence: String
        let sha256: String
    }

    let entries: [Entry]
    let path: String

    /// Reads a catalogue.
    ///
    /// Unknown and missing keys are errors with file, line and column.
    init(path: String) throws {
        self.path = path
        let text = try Document(name: path, bytes: try InputFile.bytes(at: path)).bytes
        let root = try RecipeNode.parse(String(decoding: text, as: UTF8.self), file: path)
        try root.allow(["datasets"])
        entries = try root.mappings("datasets").map { item in
            try item.allow(["name", "file", "title", "source", "paper", "licence", "sha256", "conversion"])
            for key in ["title", "source", "paper", "conversion"] { _ = try item.string(key) }
            return Entry(
                name: try item.string("name"), file: try item.fileName("file"),
                licence: try item.string("licence"), sha256: try item.string("sha256"))
        }
    }

    /// A collection as something to learn from.
    ///
    /// - Throws: `ToolError` if the catalogue does not know it, or the file is not the one it describes.
    func split(named name: String, in folder: String, weight: Double) throws -> TrainingMaterial.Split {
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw ToolError.unknownDataset(name, catalogue: path, known: entries.map(\.name))
        }
        let file = "\(folder)/\(entry.file)"
        let (corpus, bytes) = try LabelledInput.read(file)
        let split = TrainingMaterial.Split(
            name: name, file: entry.file, bytes: bytes, corpus: corpus, licence: entry.licence, weight: weight
        )
        guard split.sha256 == entry.sha256 else {
            throw ToolError.otherDataset(file: file, found: split.sha256, catalogue: path)
        }
        return split
    }
}
