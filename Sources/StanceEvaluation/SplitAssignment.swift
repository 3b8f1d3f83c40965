/// Splits of given shares that keep units whole and have about the same mix of strata.
///
/// A unit is what may not be torn apart: a document, or several that share sentences. With *T* rows of a stratum (a
/// value of an attribute) of which *a* are in a split that should have the share *p* of all rows, the splits are chosen to
/// make small
///
///     Σ_attributes 1/|strata| · Σ_strata Σ_splits (a − pT)² / (pT)
///
/// the mean over an attribute's strata of Pearson's χ² against the shares wanted; the number of rows is an attribute of one
/// stratum. Units are dealt out from the heavy to the light (in powers of two, in an order drawn from the seed within each), each
/// to the split where the sum grows least, and then moved one by one as long as that makes it smaller (the greedy step as in
/// Sechidis, Tsoumakas and Vlahavas, "On the stratification of multi-label data", ECML PKDD 2011, for whole units). Of
/// several orders the one with the least sum is kept. A value that stands in fewer than twice as many units as there are
/// splits cannot be in all of them in proportion: such values are one stratum together.
public struct SplitAssignment: Hashable, Sendable {
    /// The split of each unit.
    public let splitOfUnit: [Int]

    /// The value of the sum above.
    public let imbalance: Double

    private static let mostPasses = 50
    /// Up to this many orders are tried, and so many that they have about this many units in all: among many units
    /// there is always one that fits, among few the order matters.
    private static let mostOrders = 32
    private static let orderedUnits = 20_000

    /// Assigns units to splits.
    ///
    /// - Parameters:
    ///   - unitOfRow: the unit of each row. Units are numbered from 0 in an order that should not depend on that of the rows.
    ///   - attributes: for each attribute the value of each row, or `nil` if it has none.
    ///   - shares: the share of the rows that each split should have; they sum to 1.
    ///   - pinned: the split of units that are not free to choose.
    /// - Throws: `EvaluationError.fewerGroupsThanSplits`.
    /// - Precondition: All attributes have a value for each row; at least two positive shares sum to 1.
    /// - Complexity: O(*n* + orders · passes · *u* · *k* · *c*) for *u* units of up to *c* strata and *k* splits.
    public init(
        unitOfRow: [Int], attributes: [[String?]], shares: [Double], pinned: [Int: Int] = [:],
        seed: UInt64 = 1
    ) throws(EvaluationError) {
        precondition(
            shares.count >= 2 && shares.allSatisfy { $0 > 0 } && (shares.reduce(0, +) - 1).magnitude < 1e-9,
            "shares \(shares) are not two or more positive numbers that sum to 1")
        let unitCount = (unitOfRow.max() ?? -1) + 1
        let free = (0..<unitCount).filter { pinned[$0] == nil }
        let lacking = shares.indices.filter { !pinned.values.contains($0) }
        guard free.count >= lacking.count else {
            throw .fewerGroupsThanSplits(groups: unitCount, splits: shares.count)
        }
        let table = StratumTable(unitOfRow: unitOfRow, attributes: attributes, shares: shares)
        var generator = SeededGenerator(seed: seed)
        var best: (splits: [Int], imbalance: Double)?
        for _ in 0..<min(max(Self.orderedUnits / max(unitCount, 1), 1), Self.mostOrders) {
            let order = Self.order(free, weights: free.map(table.weight), &generator)
            let found = Self.assign(order, table, pinned: pinned, unitCount: unitCount)
            if best.map({ found.imbalance < $0.imbalance }) ?? true { best = found }
        }
        (splitOfUnit, imbalance) = best ?? ([], 0)
    }

    /// Deals out units in one order.
    private static func assign(
        _ order: [Int], _ empty: StratumTable, pinned: [Int: Int], unitCount: Int
    ) -> (splits: [Int], imbalance: Double) {
        var table = empty
        var splits = [Int?](repeating: nil, count: unitCount)
        for (unit, split) in pinned {
            splits[unit] = split
            table.add(unit, to: split)
        }
        for unit in order {
            let best = table.cheapest(for: unit)
            splits[unit] = best
            table.add(unit, to: best)
        }
        fillEmpty(&splits, &table, order)
        improve(&splits, &table, order)
        return (splits.map { $0 ?? 0 }, table.imbalance)
    }

    /// From heavy to light in powers of two, at random within each.
    private static func order(
        _ units: [Int], weights: [Double], _ generator: inout SeededGenerator
    ) -> [Int] {
        var positions = Array(units.indices)
        generator.shuffle(&positions)
        let magnitudes = weights.map { max($0, .leastNormalMagnitude).exponent }
        return positions.enumerated().sorted {
            (-magnitudes[$0.element], $0.offset) < (-magnitudes[$1.element], $1.offset)
        }.map { units[$0.element] }
    }

    /// No split stays empty: each that is takes the unit that costs least.
    private static func fillEmpty(_ splits: inout [Int?], _ table: inout StratumTable, _ free: [Int]) {
        for empty in table.shares.indices where !splits.contains(empty) {
            let movable = free.filter { unit in
                splits.count { $0 == splits[unit] } > 1
            }
            let best = movable.min { left, right in
                table.change(left, from: splits[left] ?? 0, to: empty)
                    < table.change(right, from: splits[right] ?? 0, to: empty)
            }
            guard let best, let old = splits[best] else { continue }
            table.move(best, from: old, to: empty)
            splits[best] = empty
        }
    }

    private static func improve(_ splits: inout [Int?], _ table: inout StratumTable, _ free: [Int]) {
        var sizes = [Int](repeating: 0, count: table.shares.count)
        for case let split? in splits { sizes[split] += 1 }
        for _ in 0..<mostPasses {
            var moved = false
            for unit in free {
                guard let old = splits[unit], sizes[old] > 1 else { continue }
                var best = (split: old, change: -1e-9)
                for split in table.shares.indices where split != old {
                    let change = table.change(unit, from: old, to: split)
                    if change < best.change { best = (split, change) }
                }
                guard best.split != old else { continue }
                table.move(unit, from: old, to: best.split)
                splits[unit] = best.split
                sizes[old] -= 1
                sizes[best.split] += 1
                moved = true
            }
            if !moved { return }
        }
    }
}
