public import StanceFeatures
public import StanceFormats
public import StanceReports

/// What is audited: lexicons, labelled tables, a model, or several of them against each other.
public struct AuditMaterial: Sendable {
    /// A lexicon and the file it stands in.
    public struct LexiconFile: Sendable {
        /// The file.
        public let file: String
        /// The lexicon.
        public let lexicon: Lexicon

        /// Names a lexicon's file.
        public init(file: String, lexicon: Lexicon) {
            self.file = file
            self.lexicon = lexicon
        }
    }

    /// A labelled table, which is one split of the data.
    public struct TableFile: Sendable {
        /// The rows.
        public let table: LabelledTable
        /// The labelled rows, read.
        public let corpus: LabelledCorpus

        /// Joins a table and what was read of it.
        public init(table: LabelledTable, corpus: LabelledCorpus) {
            self.table = table
            self.corpus = corpus
        }

        /// The file.
        var file: String { table.file }
        /// The file's name without folder and extension.
        var split: String {
            let name = file.split(separator: "/").last ?? ""
            return String(name.split(separator: ".").first ?? name)
        }
        /// Its documents.
        var groups: Set<String> { Set(table.sentences.compactMap(\.group)) }
    }

    /// The lexicons.
    public let lexicons: [LexiconFile]
    /// The tables; the first is taken for what a model learns from: one named `train`, if there is one.
    public let tables: [TableFile]
    /// The model.
    public let classifier: StanceClassifier?

    /// Gathers what is audited.
    public init(lexicons: [LexiconFile], tables: [TableFile], classifier: StanceClassifier?) {
        self.lexicons = lexicons
        self.tables = tables.filter { $0.split == "train" } + tables.filter { $0.split != "train" }
        self.classifier = classifier
    }

    /// Makes all audits for which there is material.
    ///
    /// - Throws: `FeatureError` if the lexicons cannot be compiled.
    /// - Complexity: O(*T*) for *T* tokens of the tables, besides `NearDuplicates` and `LexiconLint`.
    public func report() throws(FeatureError) -> AuditReport {
        var report = AuditReport(subjects: subjects)
        if !lexicons.isEmpty { try LexiconAudit(self).add(to: &report) }
        if !tables.isEmpty {
            CorpusAudit(tables).add(to: &report)
            SurfaceAudit(tables).add(to: &report)
            BaseRateAudit(tables).add(to: &report)
            if let classifier { WeightAudit(classifier, tables).add(to: &report) }
        }
        return report
    }

    private var subjects: [String] {
        var subjects: [String] = []
        if !lexicons.isEmpty { subjects.append("\(lexicons.count) lexicons") }
        subjects += tables.map(\.file)
        if let classifier { subjects.append("model \(classifier.manifest.name)") }
        return subjects
    }
}
