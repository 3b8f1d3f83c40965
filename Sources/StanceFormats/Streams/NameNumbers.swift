/// Numbers names in the order in which they first come up.
struct NameNumbers {
    /// The names, by number.
    private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]
    /// The first ones as they were written, and what they turned out to be: most columns have few different values.
    private var recent: [(bytes: [UInt8], number: Int32)] = []

    private static let mostRecent = 16

    /// The number of a name, or -1 if `name` makes none of it.
    mutating func number(
        of bytes: ArraySlice<UInt8>, _ name: (ArraySlice<UInt8>) -> String?
    ) -> Int32 {
        for known in recent where known.bytes.count == bytes.count && known.bytes.elementsEqual(bytes) {
            return known.number
        }
        var number: Int32 = -1
        if let name = name(bytes) {
            number = numbers[name] ?? Int32(names.count)
            if number == names.count {
                names.append(name)
                numbers[name] = number
            }
        }
        if recent.count < Self.mostRecent { recent.append((Array(bytes), number)) }
        return number
    }
}
