import StanceFormats
import Testing

@Suite struct YAMLNodeTests {
    private func node(_ text: String) throws -> YAMLNode? { try YAMLNode.document(in: text, name: "a.yml") }

    private func failure(_ text: String) -> YAMLError? {
        do {
            _ = try node(text)
            return nil
        } catch {
            return error as? YAMLError
        }
    }

    @Test func valuesAreWhatTheirTextSays() throws {
        let list = try #require(try node("[1_000, -2.5e-3, Yes, off, \"1\", 0x10, .inf, nan, 1e999]")?.list)
        #expect(list.map(\.wholeNumber) == [1000, nil, nil, nil, nil, nil, nil, nil, nil])
        #expect(list.map(\.number) == [1000, -0.0025, nil, nil, nil, nil, nil, nil, .infinity])
        #expect(list.map(\.flag) == [nil, nil, true, false, nil, nil, nil, nil, nil])
        #expect(list.map(\.text).prefix(5) == ["1_000", "-2.5e-3", "Yes", "off", "1"])
    }

    @Test func placesCountFromOneInCharacters() throws {
        let table = try #require(try node("é: a\nb:\n  - ü: c\n")?.table)
        #expect(table.map(\.key.text) == ["é", "b"])
        #expect(table.map { [$0.key.line, $0.value.line] } == [[1, 1], [2, 3]])
        #expect(table.map { [$0.key.column, $0.value.column] } == [[1, 4], [1, 3]])
        let inner = try #require(table[1].value.list?.first?.table?.first)
        #expect(inner.value.text == "c" && inner.value.column == 8)
    }

    @Test func foldedAndLiteralTextsAreJoinedAsYAMLSays() throws {
        let table = try #require(try node("a: >-\n  one\n  two\nb: |\n  one\n  two\n")?.table)
        #expect(table.map(\.value.text) == ["one two", "one\ntwo\n"])
    }

    @Test func noDocumentIsNoNode() throws {
        for text in ["", "# nothing\n", "\n \n"] { #expect(try node(text) == nil) }
    }

    @Test func anAliasIsItsAnchorsContentAtItsOwnPlace() throws {
        let table = try #require(try node("a: &x [1, 2]\nb: *x\n")?.table)
        #expect(table[1].value.list?.map(\.wholeNumber) == [1, 2])
        #expect([table[1].value.line, table[1].value.column] == [2, 4])
    }

    /// 9⁹ items, if aliases were copied.
    @Test func aliasesOfAliasesTakeNoMoreThanTheirText() throws {
        var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
        for (inner, outer) in zip("abcdefgh", "bcdefghi") {
            text +=
                "\(outer): &\(outer) [\([String](repeating: "*\(inner)", count: 9).joined(separator: ", "))]\n"
        }
        #expect(try node(text)?.table?.count == 9)
    }

    @Test(arguments: [
        ("a: &a [*a]\n", 1, 8, "found undefined alias"),
        ("a: 1\nb: 2\na: 3\n", 1, 1, "the key \"a\" stands here twice"),
        ("a: 1\n---\nb: 1\n", 2, 1, "but found another document"),
        ("a: \"open\n", 2, 1, "found unexpected end of stream"),
        ("a: \u{1}\n", 1, 1, "control characters are not allowed"),
    ])
    func whatIsNoYAMLIsPlaced(text: String, line: Int, column: Int, reason: String) {
        let error = failure(text)
        #expect(error?.line == line && error?.column == column && error?.reason == reason, "\(error as Any)")
    }

    @Test func deepNestingIsRefused() throws {
        #expect(try node(String(repeating: "[", count: 99) + String(repeating: "]", count: 99)) != nil)
        for (text, column) in [("[", 101), ("- ", 201), ("{a: ", 398)] {
            let error = failure(String(repeating: text, count: 100_000))
            #expect(error?.reason == "nested more than 100 deep", "\(error as Any)")
            #expect(error?.line == 1 && error?.column == column, "\(error as Any)")
        }
    }
}
