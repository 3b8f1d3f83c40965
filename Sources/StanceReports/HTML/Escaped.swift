/// Text made safe for where it is put: whatever a sentence says, it stays text.
enum Escaped {
    /// Text for HTML, between tags and in attributes with double quotes.
    ///
    /// Control characters and bidirectional controls, which could change how the page reads, are shown as U+FFFD.
    static func html(_ text: String) -> String { escaped(text, keepsLines: true) }

    /// Text for XML 1.0, which has no place for most control characters.
    static func xml(_ text: String) -> String { escaped(text, keepsLines: false) }

    private static func escaped(_ text: String, keepsLines: Bool) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": view.append(contentsOf: "&amp;".unicodeScalars)
            case "<": view.append(contentsOf: "&lt;".unicodeScalars)
            case ">": view.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": view.append(contentsOf: "&quot;".unicodeScalars)
            case "'": view.append(contentsOf: "&#39;".unicodeScalars)
            case "\n", "\t":
                if keepsLines {
                    view.append(scalar)
                } else {
                    view.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
                }
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": view.append("\u{FFFD}")
            case _ where scalar.properties.isBidiControl: view.append("\u{FFFD}")
            default: view.append(scalar)
            }
        }
        return String(view)
    }

    /// Text for a cell of a Markdown table: on one line, nothing in it markup.
    static func markdown(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in TextStyle.printable(text).unicodeScalars {
            switch scalar {
            case "<": view.append(contentsOf: "&lt;".unicodeScalars)
            case ">": view.append(contentsOf: "&gt;".unicodeScalars)
            case "&": view.append(contentsOf: "&amp;".unicodeScalars)
            // An account's name after "@" would be notified, and "#1" be linked.
            case "@", "#": view.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$":
                view.append("\\")
                view.append(scalar)
            default: view.append(scalar)
            }
        }
        return String(view)
    }

    /// Text for a field of a table whose fields are parted by tabs.
    static func tsv(_ text: String) -> String { TextStyle.printable(text) }
}
