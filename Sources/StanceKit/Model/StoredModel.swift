import StanceFeatures
import StanceLinearModels

/// What is asked of every stored model's numbers and texts, since a file may come from anywhere.
enum StoredModel {
    static let impossibleNumber = "a weight, mean, scale or standard error is impossible"
    static let mostCounted = Int(Int32.max)

    /// What is wrong with texts that are printed on a line, if something is.
    static func fault(of texts: [String]) -> String? {
        let controls = texts.first { text in
            text.utf8.contains { $0 < 0x20 || $0 >= 0x7F } && text.unicodeScalars.contains(where: isControl)
        }
        return controls.map { "the manifest has control characters, in \($0.debugDescription)" }
    }

    /// Whether all are counts of things that fit into memory.
    static func areCounts(_ counts: [Int]) -> Bool { counts.allSatisfy { (0...mostCounted).contains($0) } }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
    }
}

extension SearchRecord {
    /// Whether what it points at is there.
    var isPossible: Bool { candidates.indices.contains(best) && candidates.indices.contains(chosen) }
}

extension Double {
    /// Whether sums of products of a few such numbers stay finite.
    var isModest: Bool { magnitude <= 1e60 }
}

extension Standardization {
    var isModest: Bool {
        means.allSatisfy(\.isModest) && scales.allSatisfy { $0.isModest && (1 / $0).isModest }
    }
}

extension LogisticRegression {
    var isModest: Bool { weights.allSatisfy(\.isModest) && intercept.isModest }
}
