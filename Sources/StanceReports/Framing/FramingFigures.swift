import StanceFraming

/// Figures of framing as all renderers write them.
enum FramingFigures {
    /// A rate per 1,000 words, or a dash.
    static func rate(_ rate: WordRate) -> String {
        rate.perThousand.map { Figures.decimal($0, places: 1) } ?? "–"
    }

    /// The interval of a rate, or a dash.
    static func interval(_ rate: WordRate) -> String {
        rate.interval.map {
            "\(Figures.decimal($0.lowerBound, places: 1))–\(Figures.decimal($0.upperBound, places: 1))"
        } ?? "–"
    }

    /// A rate with its interval.
    static func full(_ rate: WordRate) -> String { "\(self.rate(rate)) (\(interval(rate)))" }

    /// A share of opinion with its interval, or a dash.
    static func share(_ share: DocumentScore.Share) -> String {
        guard let value = share.value, let interval = share.interval else { return "–" }
        return
            "\(share.opinion) of \(share.judged): \(Figures.percent(value)) (\(Figures.percents(interval)))"
    }

    /// The same without its counts, for narrow columns.
    static func shortShare(_ share: DocumentScore.Share) -> String {
        guard let value = share.value, let interval = share.interval else { return "–" }
        return "\(Figures.percent(value)) (\(Figures.percents(interval)))"
    }

    /// A p value: as small as the permutations can show.
    static func probability(_ value: Double) -> String {
        value < 0.001 ? "p < 0.001" : "p = \(Figures.decimal(value, places: 3))"
    }

    /// What is said of a voice shift.
    static func shift(_ profile: TextProfile) -> String {
        guard let figures = profile.shift else {
            return
                "voice shift: not looked for, too few sentences of the author's own (\(profile.judgedByShift))"
        }
        let shift = figures.shift
        guard shift.isSignificant() else {
            return "voice shift: none (\(probability(shift.probability)))"
        }
        let verb = shift.statistic > 0 ? "rise" : "fall"
        return
            "voice shift at \(figures.location): the author's log-odds of opinion \(verb) from "
            + "\(Figures.signed(shift.meanBefore)) to \(Figures.signed(shift.meanAfter)) (\(probability(shift.probability)))"
    }

    /// The association of judging words with a target, or a dash.
    static func association(_ target: TargetProfile) -> String {
        target.association.map {
            "\(Figures.signed($0.logOdds)) (\(Figures.signed($0.interval.lowerBound)) to \(Figures.signed($0.interval.upperBound)))"
        } ?? "–"
    }

    /// A frame's name, marked if it agrees too little with readers.
    static func name(_ frame: FrameProfile.Frame) -> String {
        frame.name + (frame.measurement?.isExperimental == true ? " *" : "")
    }

    /// What is to be said of the frames' standing, or `nil` if all were found to agree with readers.
    static func standing(_ frames: [FrameProfile.Frame]) -> String? {
        if frames.contains(where: { $0.measurement?.isExperimental == true }) {
            return
                "* experimental: readers agree too little on this frame, or its words too little with them (Docs/Framing.md)"
        }
        if frames.contains(where: { $0.measurement == nil }) {
            return "These frames were not measured against readers' labels."
        }
        return nil
    }

    /// Terms with their counts, lines and neutral names: "troops ×3 (2, 5, 8), regime (9) · neutral: government"; as pieces that are not
    /// broken up.
    static func terms(
        _ mentions: [Mention], most: Int, namesFiles: Bool = false, neutralNames: [String: String] = [:]
    ) -> [String] {
        let all = MentionedTerm.gathered(mentions)
        var terms = all.prefix(most).map { term in
            let places = term.mentions.prefix(mostPlaces).map { mention in
                namesFiles ? "\(mention.file):\(mention.location.line)" : "\(mention.location.line)"
            }
            let more = term.mentions.count > mostPlaces ? ", …" : ""
            let times = term.mentions.count > 1 ? " ×\(term.mentions.count)" : ""
            return ["\(term.term)\(times) (\(places.joined(separator: ", "))\(more))"]
                + (neutralNames[term.term].map(Self.neutral) ?? [])
        }
        if all.count > most { terms.append(["… \(all.count - most) more"]) }
        for index in terms.indices.dropLast() { terms[index][terms[index].count - 1] += "," }
        return terms.joined().map(TextStyle.printable)
    }

    /// What is said of a neutral name, broken up into words, since it may be a long one.
    private static func neutral(_ name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        return ["· neutral: \(words.first ?? "")"] + words.dropFirst()
    }

    private static let mostPlaces = 6
}
