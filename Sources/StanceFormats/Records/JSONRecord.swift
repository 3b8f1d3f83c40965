import FoundationEssentials

/// The top level of a JSON object: all its names, and the few values that are needed from it.
///
/// Foundation parses, and so says what is valid; but it has no order of fields and rewrites numbers. So the object itself is
/// passed on as it was written, and only read for its sentence here.
struct JSONRecord: Decodable {
    let names: [String]
    let text: String?
    let id: String?
    let group: String?

    private struct Name: CodingKey {
        let stringValue: String
        let intValue: Int? = nil
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        let keys = container.allKeys
        names = keys.map(\.stringValue)
        func key(_ wanted: [String]) -> Name? {
            wanted.lazy.compactMap { name in keys.first { $0.stringValue.lowercased() == name.lowercased() } }
                .first
        }
        func text(_ wanted: [String]) -> String? {
            key(wanted).flatMap { try? container.decode(String.self, forKey: $0) }
        }
        func name(_ wanted: [String]) -> String? {
            let number = key(wanted).flatMap { try? container.decode(Int.self, forKey: $0) }
            return text(wanted) ?? number.map { String($0) }
        }
        let sentenceNames = Self.sentenceNames.flatMap { decoder.userInfo[$0] as? [String] }
        self.text = text(sentenceNames ?? RecordNames.sentence)
        id = name(RecordNames.id)
        group = name(RecordNames.group)
    }

    /// Under which the decoder is told the names that the sentence may have.
    private static let sentenceNames = CodingUserInfoKey(rawValue: "sentenceNames")

    /// The object on a line, or `nil` if the line is not one JSON object.
    static func parse(_ line: some Sequence<UInt8>, sentenceNames: [String]) -> JSONRecord? {
        let decoder = JSONDecoder()
        if let key = Self.sentenceNames { decoder.userInfo[key] = sentenceNames }
        return try? decoder.decode(JSONRecord.self, from: Data(line))
    }
}
