import StanceKit

/// Where a trained model is written: its folder and its name.
struct ModelOutput {
    let folder: String
    let name: String

    /// - Parameters:
    ///   - path: a file ending in `.stance`, whose name is then the model's; or a folder; or `nil` for the usual one.
    init(_ path: String?, folder: String, name: String) {
        guard let path, path.hasSuffix("." + ModelFile.fileExtension) else {
            self.folder = path ?? folder
            self.name = name
            return
        }
        let slash = path.lastIndex(of: "/")
        self.folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let file = slash.map { path[path.index(after: $0)...] } ?? path[...]
        let stem = file.dropLast(ModelFile.fileExtension.count + 1)
        self.name = stem.isEmpty ? name : String(stem)
    }

    /// The name that a file gives to a model: without its folder and its extensions.
    static func name(ofData path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        let stem = file.split(separator: ".").first.map(String.init) ?? ""
        return stem.isEmpty || path == "-" ? "labels" : stem
    }

    private var stem: String { folder == "." ? name : folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

    /// The path of the model file.
    var path: String { "\(stem).\(ModelFile.fileExtension)" }

    /// Writes a model, its card and its metrics.
    func write(card: String, metrics: JSON, _ model: (String) throws -> Void) throws {
        try OutputFile.makeFolder(folder)
        try model(path)
        try OutputFile.replace("\(stem).md", with: Array(card.utf8))
        try OutputFile.replace("\(stem).metrics.json", with: Array(metrics.pretty.utf8))
    }
}
