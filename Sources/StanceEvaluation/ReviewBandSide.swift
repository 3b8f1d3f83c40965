/// The possible ends of a review band on one side of the threshold, and what each leaves to be decided.
struct ReviewBandSide {
    /// An end of the band.
    struct End {
        /// The probability at which the band ends.
        let bound: Double
        /// The sentences of this side beyond the end.
        let decided: Int
        /// The wrong ones among them.
        let errors: Int

        /// How many more errors there are than the rate allows; negative if more are allowed.
        func excess(over rate: Double) -> Double { Double(errors) - rate * Double(decided) }
    }

    /// A rate such as 0.05 is not exact in binary; one error in twenty must still be allowed.
    private static let tolerance = 1e-9

    /// The ends from the threshold outward: the first leaves all of this side, the last nothing.
    let ends: [End]

    init(below threshold: Double, in sweep: ThresholdSweep) {
        let atOrAbove = sweep.cuts.last { $0.probability >= threshold }
        var ends = [
            End(
                bound: threshold,
                decided: sweep.opinionCount - (atOrAbove?.truePositives ?? 0)
                    + sweep.reportingCount - (atOrAbove?.falsePositives ?? 0),
                errors: sweep.opinionCount - (atOrAbove?.truePositives ?? 0))
        ]
        let cuts = sweep.cuts.filter { $0.probability < threshold }
        for (index, cut) in cuts.enumerated() {
            let isLast = index + 1 == cuts.count
            ends.append(
                End(
                    bound: isLast
                        ? 0
                        : ThresholdSweep.threshold(
                            between: cuts[index + 1].probability, and: cut.probability),
                    decided: sweep.opinionCount + sweep.reportingCount
                        - cut.truePositives - cut.falsePositives,
                    errors: sweep.opinionCount - cut.truePositives))
        }
        self.ends = ends
    }

    init(above threshold: Double, in sweep: ThresholdSweep) {
        let cuts = Array(sweep.cuts.prefix { $0.probability >= threshold }.reversed())
        var ends: [End] = []
        var inner = threshold
        for cut in cuts {
            let bound =
                ends.isEmpty ? threshold : ThresholdSweep.threshold(between: inner, and: cut.probability)
            inner = cut.probability
            // A bound of 1 takes 1 into the band; it cannot leave the probability 1 outside.
            if bound == 1 { continue }
            ends.append(
                End(
                    bound: bound, decided: cut.truePositives + cut.falsePositives,
                    errors: cut.falsePositives))
        }
        ends.append(End(bound: cuts.isEmpty ? threshold : 1, decided: 0, errors: 0))
        self.ends = ends
    }

    /// The end nearest to the threshold with at most the given rate of errors beyond it.
    func smallestEnd(maximumErrorRate rate: Double) -> End {
        guard let end = ends.first(where: { $0.excess(over: rate) <= Self.tolerance }) else {
            preconditionFailure("the last of \(ends.count) ends leaves nothing and has no error")
        }
        return end
    }

    /// The pair of ends that leaves most to be decided, with at most the given rate of errors in both together.
    ///
    /// A pair is allowed if its excesses add up to at most 0. With the ends above sorted by excess, the best partner
    /// of an end below is the best of a prefix.
    static func smallestPair(
        _ below: ReviewBandSide, _ above: ReviewBandSide, maximumErrorRate rate: Double
    ) -> (below: End, above: End) {
        let partners = above.ends.sorted { $0.excess(over: rate) < $1.excess(over: rate) }
        var bestOfPrefix: [End] = []
        for end in partners {
            if let best = bestOfPrefix.last, !leavesMore(end, than: best) {
                bestOfPrefix.append(best)
            } else {
                bestOfPrefix.append(end)
            }
        }
        var best: (below: End, above: End)?
        for end in below.ends {
            let allowance = tolerance - end.excess(over: rate)
            let allowed = partners.partitionPoint { $0.excess(over: rate) > allowance }
            guard allowed > 0 else { continue }
            let pair = (below: end, above: bestOfPrefix[allowed - 1])
            if let current = best, !leavesMore(sum(of: pair), than: sum(of: current)) { continue }
            best = pair
        }
        guard let best else {
            preconditionFailure(
                "\(below.ends.count) and \(above.ends.count) ends have no pair that leaves nothing")
        }
        return best
    }

    private static func sum(of pair: (below: End, above: End)) -> End {
        End(
            bound: 0, decided: pair.below.decided + pair.above.decided,
            errors: pair.below.errors + pair.above.errors)
    }

    private static func leavesMore(_ end: End, than other: End) -> Bool {
        (end.decided, other.errors) > (other.decided, end.errors)
    }
}

extension Array {
    /// The first index whose element satisfies `predicate`, in an array in which all elements after it do.
    fileprivate func partitionPoint(where predicate: (Element) -> Bool) -> Int {
        var range = startIndex..<endIndex
        while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
            range = predicate(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
        }
        return range.lowerBound
    }
}
