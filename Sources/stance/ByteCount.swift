import ArgumentParser

/// A number of bytes as a person writes it: `800M`, `2G`, `1.5GiB`.
struct ByteCount: ExpressibleByArgument {
    let bytes: Int

    init?(argument: String) {
        var text = argument.uppercased()
        for ending in ["IB", "B"] where text.hasSuffix(ending) {
            text.removeLast(ending.count)
            break
        }
        var factor = 1.0
        if let unit = text.last, let place = ["K", "M", "G", "T"].firstIndex(of: String(unit)) {
            text.removeLast()
            for _ in 0...place { factor *= 1024 }
        }
        guard let number = Double(text), number > 0, number * factor < 1e18 else { return nil }
        bytes = Int(number * factor)
    }
}
