import StanceKit

/// A mapping of a recipe, read strictly.
struct RecipeNode {
    private let file: String
    /// The line it begins on.
    let line: Int
    private let entries: [(key: YAMLNode, value: YAMLNode)]

    static func parse(_ text: String, file: String) throws -> RecipeNode {
        do {
            guard let node = try YAMLNode.document(in: text, name: file) else {
                throw RecipeError.missingKey(file: file, line: 1, key: "name")
            }
            return try RecipeNode(node, file: file, key: "the recipe")
        } catch let error as YAMLError {
            throw RecipeError.malformed(
                file: file, line: error.line, column: error.column, reason: error.reason)
        }
    }

    private init(_ node: YAMLNode, file: String, key: String) throws {
        guard let table = node.table else {
            throw RecipeError.wrongValue(
                file: file, line: node.line, column: node.column, key: key, wanted: "a table of keys")
        }
        self.file = file
        line = node.line
        entries = table
    }

    /// Refuses keys that are not among `known`.
    func allow(_ known: [String]) throws {
        for entry in entries {
            let key = entry.key.text ?? ""
            guard !known.contains(key) else { continue }
            throw RecipeError.unknownKey(
                file: file, line: entry.key.line, column: entry.key.column, key: key,
                nearest: EditDistance.nearest(to: key, among: known))
        }
    }

    private func has(_ key: String) -> Bool { entries.contains { $0.key.text == key } }

    private func value(_ key: String) throws -> YAMLNode {
        guard let entry = entries.first(where: { $0.key.text == key }) else {
            throw RecipeError.missingKey(file: file, line: line, key: key)
        }
        return entry.value
    }

    private func wrong(_ key: String, _ node: YAMLNode, _ wanted: String) -> RecipeError {
        .wrongValue(file: file, line: node.line, column: node.column, key: key, wanted: wanted)
    }

    func mapping(_ key: String) throws -> RecipeNode { try RecipeNode(try value(key), file: file, key: key) }

    func optionalMapping(_ key: String) throws -> RecipeNode? {
        has(key) ? try mapping(key) : nil
    }

    /// The mappings of a list.
    func mappings(_ key: String) throws -> [RecipeNode] {
        let node = try value(key)
        guard let items = node.list else { throw wrong(key, node, "a list") }
        return try items.map { try RecipeNode($0, file: file, key: key) }
    }

    /// The mappings of a list that may be missing.
    func optionalMappings(_ key: String) throws -> [RecipeNode] {
        has(key) ? try mappings(key) : []
    }

    /// A text, or a list of them.
    func strings(_ key: String) throws -> [String] {
        let node = try value(key)
        guard let items = node.list else { return [try string(key)] }
        return try items.map { item in
            guard let text = item.text, !text.isEmpty else {
                throw wrong(key, item, "a text or a list of texts")
            }
            return text
        }
    }

    /// A list of cases of an enumeration by name; a missing one is empty.
    func cases<Case: RawRepresentable<String> & CaseIterable>(_ key: String) throws -> [Case] {
        guard has(key) else { return [] }
        let node = try value(key)
        let names = Case.allCases.map(\.rawValue).joined(separator: ", ")
        guard let items = node.list else { throw wrong(key, node, "a list of some of \(names)") }
        return try items.map { item in
            guard let found = item.text.flatMap({ Case(rawValue: $0) }) else {
                throw wrong(key, item, "a list of some of \(names)")
            }
            return found
        }
    }

    func string(_ key: String) throws -> String {
        let node = try value(key)
        guard let text = node.text, !text.isEmpty else { throw wrong(key, node, "a text") }
        // Line ends may stand in a description; names and paths are printed, and stored in models that refuse the rest.
        guard
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\n" })
        else { throw wrong(key, node, "a text without control characters") }
        return text
    }

    /// A text that can name a file: without slashes.
    func fileName(_ key: String) throws -> String {
        let text = try string(key)
        guard !text.contains("/"), !text.hasPrefix("."), !text.contains("\n") else {
            throw wrong(key, try value(key), "a name without slashes")
        }
        return text
    }

    func optionalString(_ key: String) throws -> String? {
        has(key) ? try string(key) : nil
    }

    func flag(_ key: String) throws -> Bool {
        let node = try value(key)
        guard let flag = node.flag else { throw wrong(key, node, "true or false") }
        return flag
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws -> Double {
        let node = try value(key)
        guard let number = node.number, range.contains(number) else {
            throw wrong(key, node, "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    func optionalNumber(_ key: String, in range: ClosedRange<Double>) throws -> Double? {
        has(key) ? try number(key, in: range) : nil
    }

    /// A list of numbers, if the key is there.
    func optionalNumbers(_ key: String, in range: ClosedRange<Double>) throws -> [Double]? {
        try list(key, "numbers from \(range.lowerBound) to \(range.upperBound)") { node in
            node.number.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    /// A list of whole numbers, if the key is there.
    func optionalIntegers(_ key: String, in range: ClosedRange<Int>) throws -> [Int]? {
        try list(key, "whole numbers from \(range.lowerBound) to \(range.upperBound)") { node in
            node.wholeNumber.flatMap { range.contains($0) ? $0 : nil }
        }
    }

    private func list<Value>(_ key: String, _ wanted: String, _ read: (YAMLNode) -> Value?) throws -> [Value]?
    {
        guard has(key) else { return nil }
        let node = try value(key)
        guard let items = node.list, !items.isEmpty else { throw wrong(key, node, "a list of \(wanted)") }
        return try items.map { item in
            guard let value = read(item) else { throw wrong(key, item, "a list of \(wanted)") }
            return value
        }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws -> Int {
        let node = try value(key)
        guard let number = node.wholeNumber, range.contains(number) else {
            throw wrong(key, node, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A pair of lengths, or `nil` for an empty list.
    func optionalRange(_ key: String) throws -> ClosedRange<Int>? {
        try isEmptyList(key) ? nil : try range(key)
    }

    /// Whether the value is the empty list.
    func isEmptyList(_ key: String) throws -> Bool { try value(key).list?.isEmpty == true }

    /// A flag that may be missing.
    func optionalFlag(_ key: String) throws -> Bool? {
        has(key) ? try flag(key) : nil
    }

    /// A pair of lengths, such as `[1, 2]`.
    func range(_ key: String) throws -> ClosedRange<Int> {
        let node = try value(key)
        let bounds = node.list?.compactMap(\.wholeNumber) ?? []
        guard bounds.count == 2, node.list?.count == 2, bounds[0] >= 1, bounds[1] >= bounds[0],
            bounds[1] <= 12
        else {
            throw wrong(key, node, "two lengths from 1 to 12, such as [1, 2]")
        }
        return bounds[0]...bounds[1]
    }
}
