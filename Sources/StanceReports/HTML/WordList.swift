/// The words that weighed most in a sentence, with what they added.
struct WordList {
    let weights: [WordWeight]
    let count: Int

    /// The list; empty if nothing weighed.
    var html: String {
        guard !weights.isEmpty else { return "" }
        let items = weights.prefix(count).map { weight in
            let side = weight.contribution > 0 ? "opinion" : "reporting"
            return
                "<li>\(Escaped.html(weight.name)) <b class=\"\(side)\">\(Figures.signed(weight.contribution))</b></li>"
        }
        let rest = weights.dropFirst(count)
        let sum = rest.reduce(0) { $0 + $1.contribution }
        let more = rest.isEmpty ? "" : "<li class=\"faint\">\(rest.count) more \(Figures.signed(sum))</li>"
        return "<ul class=\"parts\">" + items.joined() + more + "</ul>"
    }

    /// The same for a place where only phrasing is allowed, as within a paragraph.
    var inlineHTML: String {
        html.replacing("<ul", with: "<span").replacing("</ul>", with: "</span>").replacing(
            "<li", with: "<span"
        )
        .replacing("</li>", with: "</span>")
    }

    /// The list behind a line that opens it.
    var details: String {
        weights.isEmpty ? "" : "<details><summary>words</summary>\(html)</details>"
    }
}
