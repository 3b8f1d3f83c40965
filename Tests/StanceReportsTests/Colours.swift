import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The colours of a page, as its style sheet gives them, and how well they can be told apart (WCAG 2.2).
struct Colours {
    private var values: [String: [Double]] = [:]
    private var shade: [Double] = []

    /// Reads `--name:#rrggbb` and `--shade-colour:r g b` of the light or dark scheme.
    init?(of page: String, isDark: Bool) {
        let schemes = page.components(of: ":root{")
        guard schemes.count == 3 else { return nil }
        for declaration in schemes[isDark ? 2 : 1].prefix(while: { $0 != "}" }).split(separator: ";") {
            let parts = declaration.split(separator: ":")
            guard parts.count == 2, parts[0].hasPrefix("--") else { continue }
            let name = String(parts[0].dropFirst(2))
            if name == "shade-colour" {
                shade = parts[1].split(separator: " ").compactMap { Double($0) }
            } else if let number = Int(parts[1].dropFirst(), radix: 16) {
                values[name] = [number >> 16, number >> 8 & 255, number & 255].map(Double.init)
            }
        }
        guard shade.count == 3, values.count > 10 else { return nil }
    }

    func contrast(_ text: String, on ground: String) throws -> Double {
        Self.contrast(try #require(values[text]), try #require(values[ground]))
    }

    /// The contrast of text on the page where that is shaded with an opacity.
    func contrastOfText(onShadeOf opacity: Double) throws -> Double {
        let page = try #require(values["page"])
        let ground = zip(shade, page).map { opacity * $0 + (1 - opacity) * $1 }
        return Self.contrast(try #require(values["text"]), ground)
    }

    private static func contrast(_ first: [Double], _ second: [Double]) -> Double {
        let (one, other) = (luminance(first), luminance(second))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func luminance(_ colour: [Double]) -> Double {
        let linear = colour.map { value in
            let share = value / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
