import StanceKit

/// What can be wrong with a command's input, apart from the files themselves.
enum ToolError: Error, Hashable, CustomStringConvertible {
    /// A file is not the collection that the catalogue describes.
    case otherDataset(file: String, found: String, catalogue: String)
    /// A recipe adds collections, but nobody said where they are.
    case datasetsNotGiven(recipe: String, names: [String])
    /// Data has a licence that is not among those allowed.
    case licenceNotAllowed(file: String, licence: String, allowed: [String])
    /// A recipe names a collection that the catalogue does not have.
    case unknownDataset(String, catalogue: String, known: [String])
    /// Predictions can only be compared with predictions or figures: there is no text to run a model on.
    case baselineNeedsData(String)
    /// A document has no words.
    case emptyDocument(String)
    /// Tables that are to be split together have other columns.
    case columnsDiffer(String, String)
    /// A column has more or fewer values than the two that are to be compared.
    case groupsAreNotTwo(file: String, column: String, values: [String])
    /// There is no sentence on a line.
    case noSentence(file: String, line: Int)
    /// A folder has no lexicons.
    case noLexicons(String)
    /// A folder has no text files.
    case noTexts(String)
    /// A table has no labelled sentence that could be measured.
    case nothingToMeasure([String], misplaced: Int = 0)
    /// Records are single sentences: there is no text to check.
    case recordsAreNotChecked(String)
    /// A table was named where a text is meant.
    case recordsAreNoText(String)
    /// Records are single sentences: there is no page to show the reading of.
    case recordsHaveNoReading(String)
    /// A column that the data was to be cut by is in none of the tables.
    case unknownSlice(String, known: [String])
    /// A result would take the place of its own input.
    case overwritesInput(String)
    /// Nothing can be learned from a table.
    case untrainable(file: String, reason: String)

    var description: String {
        switch self {
        case .otherDataset(let file, let found, let catalogue):
            "\(file): SHA-256 \(found.prefix(12))… is not that of the collection in \(catalogue); convert it as is said there"
        case .datasetsNotGiven(let recipe, let names):
            "\(recipe): adds \(names.joined(separator: ", ")); say with --datasets FOLDER where they are"
        case .licenceNotAllowed(let file, let licence, let allowed):
            "\(file): licence \(licence) is not among those required (\(allowed.joined(separator: ", "))); leave the file out of the recipe"
        case .unknownDataset(let name, let catalogue, let known):
            "\(catalogue): no collection \"\(name)\"; it has \(known.joined(separator: ", "))"
        case .baselineNeedsData(let name):
            "\(name): no such report; a model as baseline needs DATA to run on, predictions need predictions"
        case .emptyDocument(let file): "\(file): no text in it; nothing to score"
        case .columnsDiffer(let file, let other):
            "\(file): not the columns of \(other); tables are split together only if they have the same"
        case .groupsAreNotTwo(let file, let column, let values):
            "\(file): name two values of \"\(column)\" with --groups A,B; it has "
                + (values.count > 12
                    ? "\(values.prefix(12).joined(separator: ", ")) and \(values.count - 12) more"
                    : values.joined(separator: ", "))
        case .noLexicons(let folder): "\(folder): no lexicons (.lex) in this folder"
        case .overwritesInput(let file):
            "\(file): is the input, and would be written over; name another folder with -o"
        case .noSentence(let file, let line): "\(file):\(line): no sentence on this line"
        case .noTexts(let folder):
            "\(folder): no texts in this folder (\(TextFolder.extensions.map { "." + $0 }.joined(separator: ", ")), "
                + "also compressed) that .stanceignore leaves"
        case .nothingToMeasure(let files, let misplaced):
            "\(files.joined(separator: ", ")): no labelled sentence; nothing to measure"
                + (misplaced == 0 ? "" : "; places that are no sentence of their document: \(misplaced)")
        case .recordsAreNotChecked(let file):
            "\(file): records are not a text; checks and pages take texts"
        case .recordsAreNoText(let file):
            "\(file): a table is no text; compare its groups with stance compare --by COLUMN"
        case .recordsHaveNoReading(let file): "\(file): records are not read as a page; --show takes texts"
        case .unknownSlice(let name, let known):
            "no column \"\(name)\" to slice by; the data has \(known.joined(separator: ", "))"
        case .untrainable(let file, let reason): "\(file): \(reason)"
        }
    }
}
