import StanceText

/// Scored texts as a page: sentences shaded by their probability, voices marked, and why, on hover and on focus.
public struct ArticleHTML: Sendable {
    /// How many words are named for a sentence.
    private static let namedWords = 8
    /// How much of the opinion colour a sentence of probability 1 gets.
    private static let deepestShade = 0.35

    /// Makes a renderer.
    public init() {}

    /// The page.
    public func render(_ articles: [ScoredArticle]) -> String {
        let title = articles.count == 1 ? articles[0].score.file : Figures.count(articles.count, "text")
        let legend = """
            <p class="faint"><span class="key" style="--shade:\(Self.shade(0.9))">Shaded</span>: the deeper, the more probably opinion. \
            <span class="attributed">Dotted</span>: attributed. <i>Italic</i>: quoted. <span class="review">Dashed</span>: to review. \
            Point at a sentence, or go through them with Tab and the arrow keys, to see why.</p>

            """
        let body =
            "<main class=\"article\">\n" + legend
            + articles.map(section).joined() + "</main>"
        return HTMLPage(title: "stance: \(title)", body: body).html
    }

    private func section(_ article: ScoredArticle) -> String {
        let score = article.score
        var html =
            "<article data-keys>\n<h1>\(Escaped.html(score.file))</h1>\n<p class=\"faint\">\(Escaped.html(facts(score)))</p>\n"
        var open: (block: Int, tag: String)?
        for (placed, anchored) in zip(score.sentences, article.anchored) {
            if open?.block != placed.sentence.block {
                if let open { html += "</\(open.tag)>\n" }
                let tag = placed.sentence.role == .headline ? "h2" : "p"
                html += "<\(tag) class=\"\(placed.sentence.role.rawValue)\">"
                open = (placed.sentence.block, tag)
            } else {
                html += " "
            }
            html += sentence(placed, anchored)
        }
        if let open { html += "</\(open.tag)>\n" }
        return html + "</article>\n"
    }

    private func facts(_ score: DocumentScore) -> String {
        let share = score.authorOpinion
        var facts: [String] = []
        if let value = share.value, let interval = share.interval {
            facts.append(
                "author's opinion in \(share.opinion) of \(Figures.count(share.judged, "sentence")): "
                    + "\(Figures.percent(value)) (95 % interval \(Figures.percents(interval)))")
        } else {
            facts.append("no sentence of the author's own to judge")
        }
        let words = max(score.voices.values.reduce(0) { $0 + $1.words }, 1)
        let mix = Voice.allCases.compactMap { voice in
            score.voices[voice].map {
                "\(voice.rawValue) \(Figures.percent(Double($0.words) / Double(words)))"
            }
        }
        if !mix.isEmpty { facts.append("voice by words: " + mix.joined(separator: ", ")) }
        return facts.joined(separator: "; ") + "; model \(score.model)"
    }

    private func sentence(_ placed: SentenceScore, _ anchored: SentenceScore) -> String {
        guard let probability = placed.probability, placed.decision != .skipped else {
            return "<span class=\"skipped\">\(Escaped.html(placed.text))</span>"
        }
        let weights = WordWeight.weights(of: anchored.contributions)
        let text = HighlightedText(
            text: anchored.text, byteStart: anchored.sentence.range.lowerBound, weights: weights)
        let voice = placed.sentence.voice.rawValue + (placed.cue.map { " (\($0))" } ?? "")
        let head =
            "\(placed.decision.rawValue), \(Figures.percent(probability)); \(voice); \(placed.file):\(placed.sentence.location)"
        // The description inside is read out with the sentence; nothing of it is text of the article.
        return
            "<span class=\"s \(placed.sentence.voice.rawValue) \(placed.decision.rawValue)-s\(placed.decision == .review ? " review" : "")\" "
            + "data-item tabindex=\"0\" style=\"--shade:\(Self.shade(probability))\">\(Escaped.html(placed.text))"
            + "<span class=\"why\" role=\"note\"><b class=\"\(placed.decision == .opinion ? "opinion" : "faint")\">\(Escaped.html(head))</b><br>"
            + text.html + WordList(weights: weights, count: Self.namedWords).inlineHTML + "</span></span>"
    }

    /// The background of a sentence: the opinion colour, the more opaque the more probable.
    private static func shade(_ probability: Double) -> String {
        "rgb(var(--shade-colour) / \(Figures.decimal(probability * deepestShade, places: 2)))"
    }
}
