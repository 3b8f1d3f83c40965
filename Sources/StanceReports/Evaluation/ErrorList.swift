/// Sentences with the words that weighed in them, as a list that can be walked through with the arrow keys.
struct ErrorList {
    let title: String
    let sentences: [EvaluatedSentence]
    /// The list is at most this long, in bytes.
    let budget: Int

    /// How many words are named below a sentence.
    private static let namedWords = 8

    /// The list, with a note of how many sentences did not fit.
    var html: String {
        guard !sentences.isEmpty else { return "" }
        let head =
            "<h2>\(Escaped.html(title))</h2>\n<p class=\"faint\">\(Figures.count(sentences.count, "sentence")). "
            + "Marked words spoke for <span class=\"opinion\">opinion (underlined)</span> or "
            + "<span class=\"reporting\">reporting (dotted)</span>. Arrow keys move, Enter opens.</p>\n"
            + "<div role=\"list\" data-keys>\n"
        var rows = ""
        var shown = 0
        // Room is kept for the note.
        var room = budget - head.utf8.count - 300
        for sentence in sentences {
            let row = row(sentence, isFirst: shown == 0)
            guard row.utf8.count <= room else { break }
            room -= row.utf8.count
            rows += row
            shown += 1
        }
        let left = sentences.count - shown
        let note =
            left == 0
            ? ""
            : "<p>\(left) more left out, to keep this page small; errors.tsv and predictions.jsonl have all.</p>\n"
        return head + rows + "</div>\n" + note
    }

    private func row(_ sentence: EvaluatedSentence, isFirst: Bool) -> String {
        let weights = WordWeight.weights(of: sentence.contributions)
        let label = EvaluatedSentence.name(ofOpinion: sentence.isOpinion)
        let decision = EvaluatedSentence.name(ofOpinion: sentence.isPredictedOpinion)
        let text = HighlightedText(text: sentence.text ?? "", byteStart: sentence.byteStart, weights: weights)
            .html
        return "<div class=\"row\" role=\"listitem\" data-item tabindex=\"\(isFirst ? 0 : -1)\">"
            + "<div class=\"what\">is <b class=\"\(label)\">\(label)</b><br>said <b class=\"\(decision)\">\(decision)</b>, "
            + "\(Figures.percent(sentence.probability))<br><span class=\"faint\">\(Escaped.html("\(sentence.file):\(sentence.line)")) "
            + "\(Escaped.html(sentence.id))</span></div><div>\(text)"
            + WordList(weights: weights, count: Self.namedWords).details
            + "</div></div>\n"
    }
}
