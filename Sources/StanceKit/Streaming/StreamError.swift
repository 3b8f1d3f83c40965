/// Why a training run from a stream could not begin or go on.
public enum StreamError: Error, Hashable, CustomStringConvertible {
    /// The rows would take more memory than is allowed.
    case needsMemory(file: String, about: Int, limit: Int)
    /// A checkpoint is damaged or no checkpoint.
    case damagedCheckpoint(String)
    /// A checkpoint belongs to another training run.
    case otherCheckpoint(String)

    /// One line: the place, what is wrong, the way out.
    public var description: String {
        switch self {
        case .needsMemory(let file, let about, let limit):
            "\(file): training needs about \(about >> 20) MiB, more than the \(limit >> 20) of --memory-limit; raise it, or train on fewer "
                + "sentences or without character n-grams"
        case .damagedCheckpoint(let file):
            "\(file): no whole checkpoint; delete it, or name another file"
        case .otherCheckpoint(let file):
            "\(file): the checkpoint of a run on other data, with another recipe or other folds; delete it, or name another file"
        }
    }
}
