import ArgumentParser
import StanceKit

extension Score.Format {
    /// Whether it is one document of all texts together.
    var takesAllTexts: Bool {
        switch self {
        case .html, .sarif, .github, .junit: true
        case .text, .jsonl, .tsv, .csv: false
        }
    }
}

extension Score {
    /// Scores and checks texts.
    ///
    /// Nothing is printed before all are done, so that a reader who stops early cannot turn a failure into a success.
    func runChecks() throws {
        if json, format?.takesAllTexts == true {
            throw ValidationError("--json and --format \(format?.rawValue ?? "") contradict each other")
        }
        let known = try checks.known()
        let classifier = try modelOption.load()
        var failures = FailureLog()
        var scorer = SentenceScorer(classifier, options: decisions.scoring(roles: Set(role)))
        var articles: [ScoredArticle] = []
        var found: [CopyCheck] = []
        for path in try InputPaths.expand(paths, &failures) {
            do {
                let text = try extractedText(at: path)
                let article = scorer.article(text)
                guard !article.score.sentences.isEmpty else {
                    throw ToolError.emptyDocument(article.score.file)
                }
                articles.append(article)
                found.append(classifier.check(article, of: text, policy: checks.policy))
            } catch {
                try failures.add(error)
            }
        }
        var report = CheckReport(of: found, baseline: known, style: Terminal.style)
        if let path = checks.writeBaseline {
            let text = FindingBaseline.text(of: report.findings)
            try OutputFile.replace(path, with: Array(text.utf8))
            report = CheckReport(of: found, baseline: FindingBaseline(parsing: text), style: Terminal.style)
        }
        let fails = !report.passed
        if fails { unsafe Terminal.statusIfClosed = .findings }
        var sink = ResultSink(path: output)
        sink.write(render(articles, report))
        try sink.finish()
        if checks.areAsked, format ?? .text != .text || json { Terminal.report("stance: \(report.summary)") }
        try failures.finish()
        if fails { throw ReportedFailures(status: .findings) }
    }

    private func extractedText(at path: String) throws -> ExtractedText {
        guard case .document(let markup) = input ?? InputFormat(path: path) else {
            throw ToolError.recordsAreNotChecked(path)
        }
        return try ExtractedText(
            of: try bytes(at: path), name: path == "-" ? "stdin" : path, markup: markup)
    }

    private func render(_ articles: [ScoredArticle], _ report: CheckReport) -> String {
        switch format ?? .text {
        case _ where json: rendered(articles)
        case .text: report.text
        case .html: ArticleHTML().render(articles)
        case .sarif: report.sarif(version: StanceVersion.current)
        case .github: report.annotations
        case .junit: report.junit
        case .jsonl, .tsv, .csv: (tableHeader ?? "") + rendered(articles)
        }
    }

    private func rendered(_ articles: [ScoredArticle]) -> String {
        String(decoding: articles.flatMap { render($0.score) }, as: UTF8.self)
    }

    private var tableHeader: String? { tableDialect.map { SentenceTable(dialect: $0).header } }
}
