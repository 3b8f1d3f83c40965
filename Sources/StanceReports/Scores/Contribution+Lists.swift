extension Contribution {
    /// The same contribution with its place given in another text.
    func placed(by place: (Range<Int>) -> Range<Int>) -> Contribution {
        Contribution(
            feature: feature, term: term, range: range.map(place), value: value, weight: weight,
            contribution: contribution)
    }
}

extension [Contribution] {
    /// The `count` first, the rest of them as one: the list still has the same sum.
    func leading(_ count: Int?) -> [Contribution] {
        guard let count else { return self }
        return leading(count, before: 0, sum: 0)
    }

    /// The `count` first, the rest of them as one, together with others that were left out before.
    ///
    /// - Parameters:
    ///   - others: how many were left out.
    ///   - sum: what they add.
    package func leading(_ count: Int, before others: Int, sum: Double) -> [Contribution] {
        var (listed, others, sum) = (self, others, sum)
        if let rest = last, rest.feature == Contribution.restName {
            listed.removeLast()
            others += Int(rest.value)
            sum += rest.contribution
        }
        for contribution in listed.dropFirst(count) {
            others += 1
            sum += contribution.contribution
        }
        guard others > 0 else { return self }
        let rest = Contribution(
            feature: Contribution.restName, term: nil, range: nil, value: Double(others),
            weight: sum / Double(others), contribution: sum)
        return listed.prefix(count) + [rest]
    }
}

extension Contribution {
    /// The family of what is left out of a list.
    static let restName = "rest"
}
