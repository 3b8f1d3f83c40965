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
        guard let count, self.count > count else { return self }
        let others = dropFirst(count)
        let sum = others.reduce(0) { $0 + $1.contribution }
        let rest = Contribution(
            feature: "rest", term: nil, range: nil, value: Double(others.count),
            weight: sum / Double(others.count), contribution: sum)
        return prefix(count) + [rest]
    }
}
