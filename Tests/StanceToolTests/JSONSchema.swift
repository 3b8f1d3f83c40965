import Foundation

/// The part of JSON Schema (draft 4 and 2020-12) that our schemas and SARIF's use; a keyword it does not know is a complaint, not a pass.
struct JSONSchema {
    private let root: JSONValue

    init(file url: URL) throws { root = try JSONValue.parse(file: url) }

    private static let silent: Set<String> = [
        "$schema", "id", "title", "description", "default", "definitions", "$defs", "format",
    ]

    /// What is wrong with a value, with the place of each complaint.
    func complaints(about value: JSONValue) -> [String] { complaints(value, root, at: "") }

    private func complaints(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
        guard case .object(let keywords) = schema else {
            return schema == .bool(false) ? ["\(place): not allowed"] : []
        }
        if let name = keywords["$ref"]?.text {
            guard let target = resolve(name) else { return ["\(place): no schema \(name)"] }
            return complaints(value, target, at: place)
        }
        return keywords.flatMap { keyword, rule in
            Self.silent.contains(keyword) ? [] : complaints(value, keyword, rule, keywords, at: place)
        }
    }

    private func complaints(
        _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue],
        at place: String
    ) -> [String] {
        func unless(_ isFine: Bool) -> [String] { isFine ? [] : ["\(place): \(keyword)"] }
        switch keyword {
        case "type":
            let names = rule.text.map { [$0] } ?? rule.items.compactMap(\.text)
            return unless(names.contains { Self.isOf($0, value) })
        case "enum": return unless(rule.items.contains(value))
        case "minimum": return unless((value.number ?? .infinity) >= (rule.number ?? .nan))
        case "maximum": return unless((value.number ?? -.infinity) <= (rule.number ?? .nan))
        case "minItems", "maxItems", "uniqueItems", "items":
            return listComplaints(value, keyword, rule, at: place)
        case "pattern":
            guard let text = value.text, let pattern = rule.text else { return [] }
            return unless(text.range(of: pattern, options: .regularExpression) != nil)
        case "anyOf", "oneOf":
            let fitting = rule.items.count { complaints(value, $0, at: place).isEmpty }
            return unless(keyword == "anyOf" ? fitting > 0 : fitting == 1)
        case "required":
            guard case .object(let fields) = value else { return [] }
            return rule.items.compactMap(\.text).filter { fields[$0] == nil }.map { "\(place): no \($0)" }
        case "properties":
            guard case .object(let fields) = value, case .object(let rules) = rule else { return [] }
            return fields.flatMap { name, field in
                rules[name].map { complaints(field, $0, at: "\(place)/\(name)") } ?? []
            }
        case "additionalProperties":
            guard case .object(let fields) = value else { return [] }
            return fields.filter { keywords["properties"]?[$0.key] == nil }.flatMap {
                complaints($0.value, rule, at: "\(place)/\($0.key)")
            }
        default: return ["the schema's keyword \(keyword) is not known here"]
        }
    }

    private func listComplaints(_ value: JSONValue, _ keyword: String, _ rule: JSONValue, at place: String)
        -> [String]
    {
        guard case .array(let items) = value else { return [] }
        let isFine =
            switch keyword {
            case "minItems": Double(items.count) >= (rule.number ?? .nan)
            case "maxItems": Double(items.count) <= (rule.number ?? .nan)
            case "uniqueItems":
                rule != .bool(true)
                    || items.indices.allSatisfy { index in !items[..<index].contains(items[index]) }
            default: true
            }
        guard isFine else { return ["\(place): \(keyword)"] }
        guard keyword == "items" else { return [] }
        return items.enumerated().flatMap { complaints($1, rule, at: "\(place)/\($0)") }
    }

    private func resolve(_ reference: String) -> JSONValue? {
        reference.split(separator: "/").dropFirst().reduce(Optional(root)) { $0?[String($1)] }
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }
}
