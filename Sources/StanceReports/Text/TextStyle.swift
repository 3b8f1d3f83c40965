/// How text for a person is laid out: how wide, and with or without colour.
public struct TextStyle: Sendable, Hashable {
    /// The number of columns.
    public let width: Int
    /// Whether escape sequences for colour are written.
    public let usesColour: Bool

    /// Narrower than this nothing is laid out any more.
    public static let narrowest = 40

    /// Makes a style.
    public init(width: Int, usesColour: Bool) {
        self.width = max(width, Self.narrowest)
        self.usesColour = usesColour
    }

    /// The renditions used (ECMA-48, SGR).
    enum Rendition: String {
        case bold = "1"
        case faint = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    /// The text in a rendition, if colour is used.
    func styled(_ text: String, _ rendition: Rendition) -> String {
        usesColour ? "\u{1B}[\(rendition.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The text over lines of at most the width, from the second line on indented.
    ///
    /// Words longer than a line are left whole. What a terminal would take for a command is replaced by U+FFFD.
    func wrapped(_ text: String, indent: Int, firstLineUsed: Int = 0) -> String {
        let words = Self.printable(text).split(whereSeparator: \.isWhitespace).map(String.init)
        return wrapped(pieces: words, indent: indent, firstLineUsed: firstLineUsed)
    }

    /// The same for pieces that are not broken up.
    func wrapped(pieces: [String], indent: Int, firstLineUsed: Int = 0) -> String {
        var lines: [String] = []
        var line = ""
        var used = firstLineUsed
        for piece in pieces {
            let needed = piece.count + (line.isEmpty ? 0 : 1)
            if !line.isEmpty, used + needed > width {
                lines.append(line)
                line = ""
                used = indent
            }
            used += piece.count + (line.isEmpty ? 0 : 1)
            line += (line.isEmpty ? "" : " ") + piece
        }
        lines.append(line)
        return lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }

    /// The text without control characters and bidirectional controls, on one line.
    public static func printable(_ text: String) -> String { printable(text, keepingLines: false) }

    /// The same, with its line ends if they are kept.
    public static func printable(_ text: String, keepingLines: Bool) -> String {
        guard holdsControls(Array(text.utf8)) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where keepingLines: view.append(scalar)
            case "\n", "\t", "\r", "\u{2028}", "\u{2029}": view.append(" ")
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}": view.append("\u{FFFD}")
            case _ where scalar.properties.isBidiControl: view.append("\u{FFFD}")
            default: view.append(scalar)
            }
        }
        return String(view)
    }

    /// Whether UTF-8 holds a control character, a line or paragraph separator or a bidirectional control; nearly no text does.
    private static func holdsControls(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices {
            switch bytes[index] {
            case 0x00..<0x20, 0x7F: return true
            // U+0080 to U+009F, and U+061C.
            case 0xC2: if bytes[index + 1] < 0xA0 { return true }
            case 0xD8: if bytes[index + 1] == 0x9C { return true }
            // U+200E, U+200F, U+2028 to U+202E, and U+2066 to U+2069.
            case 0xE2:
                let (second, third) = (bytes[index + 1], bytes[index + 2])
                if second == 0x80, third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third) {
                    return true
                }
                if second == 0x81, (0xA6...0xA9).contains(third) { return true }
            default: break
            }
        }
        return false
    }

    /// The text on one line of at most `width` characters, with a mark where it is cut.
    static func clipped(_ text: String, to width: Int) -> String {
        let text = printable(text)
        return text.count <= width ? text : text.prefix(max(width - 1, 0)) + "…"
    }

    /// The text with spaces after it up to a number of columns.
    static func padded(_ text: String, _ count: Int) -> String {
        text + String(repeating: " ", count: max(0, count - text.count))
    }

    /// The text cut or padded to a number of columns, for a table; of a path the end is kept, of other text the beginning.
    static func fitted(_ text: String, _ count: Int, keepingEnd: Bool = false) -> String {
        let text = printable(text)
        guard text.count > count else { return padded(text, count) }
        return keepingEnd ? "…" + text.suffix(count - 1) : text.prefix(count - 1) + "…"
    }

    /// The text with spaces before it up to a number of columns.
    static func aligned(_ text: String, _ count: Int) -> String {
        String(repeating: " ", count: max(0, count - text.count)) + text
    }
}
