/// Findings that were there before and do not count any more: only new ones make a check fail.
///
/// A file of it has a line a finding, `fingerprint`, rule, file and sentence, parted by tabs, so that a person can review it. A finding
/// is known by rule, file and words, not by its line: what is moved stays known, what is reworded is new.
public struct FindingBaseline: Sendable, Hashable {
    private let fingerprints: Set<String>

    private static let header = "# Findings that do not count: written by stance score --write-baseline.\n"

    /// Reads a baseline; lines that begin with `#` and blank ones are passed over.
    public init(parsing text: String) {
        fingerprints = Set(
            text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.compactMap { line in
                line.split(separator: "\t").first.map(String.init)
            })
    }

    /// The file that makes known those of some findings that are errors, and not ignored in their text.
    public static func text(of findings: [Finding]) -> String {
        header
            + findings.filter { $0.severity == .error && $0.waiver != .inSource }.map { finding in
                [
                    finding.fingerprint ?? "", finding.rule.rawValue, finding.place?.file ?? "",
                    finding.text ?? finding.message,
                ].map(Escaped.tsv).joined(separator: "\t") + "\n"
            }.joined()
    }

    /// The findings, those that are known waived.
    public func waiving(_ findings: [Finding]) -> [Finding] {
        findings.map { finding in
            guard finding.waiver == nil, let fingerprint = finding.fingerprint,
                fingerprints.contains(fingerprint)
            else { return finding }
            var known = finding
            known.waiver = .baseline
            return known
        }
    }

    /// The findings with their fingerprints: equal ones are told apart by their order.
    static func fingerprinted(_ findings: [Finding]) -> [Finding] {
        var counts: [String: Int] = [:]
        return findings.map { finding in
            var path = finding.place?.file ?? ""
            if path.hasPrefix("./") { path.removeFirst(2) }
            let words = (finding.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let key = "\(finding.rule.rawValue)\t\(path)\t\(words)"
            counts[key, default: 0] += 1
            var known = finding
            known.fingerprint = hash("\(key)\t\(counts[key, default: 1])")
            return known
        }
    }

    /// 64 bits after Fowler, Noll and Vo (FNV-1a), as 16 hexadecimal digits: the same in every run and version.
    private static func hash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
