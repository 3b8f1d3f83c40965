/// A block of a document with what its markup says it is.
public struct HintedBlock: Sendable, Hashable {
    /// Its bytes.
    public let range: Range<Int>
    /// What its markup says, or `nil` for running text.
    public let hint: BlockHint?

    /// Makes a block from its parts.
    public init(range: Range<Int>, hint: BlockHint?) {
        self.range = range
        self.hint = hint
    }

    /// Roles that were given by the text alone, with those in their place that the markup leaves no doubt of.
    static func applying(
        _ hints: [HintedBlock], to roles: [RoleTagger.Verdict], of ranges: [Range<Int>]
    ) -> [RoleTagger.Verdict] {
        var roles = roles
        var next = hints[...]
        for (index, range) in ranges.enumerated() {
            next = next.drop { $0.range.upperBound <= range.lowerBound }
            guard let block = next.first, block.range.lowerBound <= range.lowerBound else { continue }
            switch block.hint {
            case .aside: roles[index] = (.boilerplate, .markup)
            case .caption: roles[index] = (.caption, .markup)
            case .heading where roles[index].role == .body: roles[index] = (.headline, .markup)
            case .heading, .listItem, .quotation, nil: break
            }
        }
        return roles
    }
}
