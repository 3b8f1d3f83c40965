import StanceFormats
import Testing

@Suite struct InputFormatTests {
    @Test(arguments: [
        ("a/b.tsv", "tsv"), ("B.CSV", "csv"), ("x.jsonl", "jsonl"), ("x.txt", "text"), ("-", "text"),
        ("a.csv/readme", "text"), ("a.tsv.gz", "tsv"), ("gz", "text"), ("a.html.ZST", "html"),
        ("page.htm", "html"), ("page.html", "html"), ("n.md", "markdown"),
    ])
    func theExtensionNamesTheFormat(path: String, name: String) {
        #expect(InputFormat(path: path).name == name)
    }

    @Test func everyFormatIsFoundByItsName() {
        for format in InputFormat.allCases { #expect(InputFormat(name: format.name) == format) }
        #expect(InputFormat(name: "pdf") == nil)
    }
}
