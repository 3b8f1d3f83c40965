/// How many rows of each stratum each split has, and what moving a unit changes.
struct StratumTable {
    /// A stratum of a unit's rows.
    private struct Part {
        let stratum: Int
        let count: Double
    }

    let shares: [Double]
    private var parts: [[Part]] = []
    private var totals: [Double] = []
    /// 1 over the number of strata of the stratum's attribute.
    private var factors: [Double] = []
    /// Rows by stratum, and within it by split.
    private var counts: [[Double]] = []

    init(unitOfRow: [Int], attributes: [[String?]], shares: [Double]) {
        self.shares = shares
        let unitCount = (unitOfRow.max() ?? -1) + 1
        var collected = [[Int: Double]](repeating: [:], count: unitCount)
        let everything = [String?](repeating: "", count: unitOfRow.count)
        for values in [everything] + attributes {
            precondition(
                values.count == unitOfRow.count, "\(values.count) values for \(unitOfRow.count) rows")
            let stratumOf = Self.strata(values, unitOfRow, fewestUnits: shares.count * 2)
            let first = totals.count
            let count = (stratumOf.values.max() ?? -1) + 1
            totals += [Double](repeating: 0, count: count)
            factors += [Double](repeating: 1 / Double(max(count, 1)), count: count)
            for (unit, value) in zip(unitOfRow, values) {
                guard let value, let number = stratumOf[value] else { continue }
                totals[first + number] += 1
                collected[unit][first + number, default: 0] += 1
            }
        }
        parts = collected.map { strata in
            strata.sorted { $0.key < $1.key }.map { Part(stratum: $0.key, count: $0.value) }
        }
        counts = totals.map { _ in [Double](repeating: 0, count: shares.count) }
    }

    /// The number of each value's stratum; rare values share the last one.
    private static func strata(_ values: [String?], _ unitOfRow: [Int], fewestUnits: Int) -> [String: Int] {
        var units: [String: Set<Int>] = [:]
        for (unit, value) in zip(unitOfRow, values) {
            if let value { units[value, default: []].insert(unit) }
        }
        // Two values are as few as there can be: pooling one would leave nothing to balance.
        let names = units.keys.sorted()
        let isCommon = { (name: String) in (units[name]?.count ?? 0) >= fewestUnits || names.count <= 2 }
        let commonCount = names.count(where: isCommon)
        var numbers: [String: Int] = [:]
        var next = 0
        for name in names {
            numbers[name] = isCommon(name) ? next : commonCount
            if isCommon(name) { next += 1 }
        }
        return numbers
    }

    /// How much of the whole a unit is.
    func weight(_ unit: Int) -> Double {
        parts[unit].reduce(0) { $0 + factors[$1.stratum] * $1.count * $1.count / totals[$1.stratum] }
    }

    mutating func add(_ unit: Int, to split: Int) {
        for part in parts[unit] { counts[part.stratum][split] += part.count }
    }

    mutating func move(_ unit: Int, from old: Int, to split: Int) {
        for part in parts[unit] {
            counts[part.stratum][old] -= part.count
            counts[part.stratum][split] += part.count
        }
    }

    /// The split in which a unit makes the sum grow least, the first of equals.
    func cheapest(for unit: Int) -> Int {
        let costs = shares.indices.map { cost(unit, in: $0) }
        return costs.indices.min { costs[$0] < costs[$1] } ?? 0
    }

    /// What moving a unit adds to the sum.
    func change(_ unit: Int, from old: Int, to split: Int) -> Double {
        let removed = parts[unit].reduce(0.0) { sum, part in
            let expected = totals[part.stratum] * shares[old]
            let excess = counts[part.stratum][old] - expected
            return sum + factors[part.stratum] * part.count * (part.count - 2 * excess) / expected
        }
        return removed + cost(unit, in: split)
    }

    /// g (g + 2 (a − pT)) / pT, summed over the strata.
    private func cost(_ unit: Int, in split: Int) -> Double {
        parts[unit].reduce(0.0) { sum, part in
            let expected = totals[part.stratum] * shares[split]
            let excess = counts[part.stratum][split] - expected
            return sum + factors[part.stratum] * part.count * (part.count + 2 * excess) / expected
        }
    }

    /// The sum that is made small.
    var imbalance: Double {
        counts.indices.reduce(0) { sum, stratum in
            sum
                + shares.indices.reduce(0) { inner, split in
                    let expected = totals[stratum] * shares[split]
                    let excess = counts[stratum][split] - expected
                    return expected > 0 ? inner + factors[stratum] * excess * excess / expected : inner
                }
        }
    }
}
