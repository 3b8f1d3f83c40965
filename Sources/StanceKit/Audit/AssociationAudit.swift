import StanceEvaluation
import StanceFeatures
import StanceReports

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Entries that speak for the other label than their lexicon is for.
///
/// Sentences of the author's voice with an entry in the author's own words are compared with those without it: Fisher's
/// exact test, one-sided in the direction that the lexicon is not for, over all entries that stand in enough sentences and
/// documents, with the false discovery rate held at 5 % (Benjamini and Hochberg). The log-odds ratio has 0.5 added to each
/// count (Haldane 1955; Anscombe 1956).
struct AssociationAudit {
    /// With fewer sentences an entry is not tested.
    private static let fewestSentences = 10
    /// With fewer documents an entry is not tested: sentences of one document are about one thing.
    private static let fewestGroups = 5
    private static let falseDiscoveryRate = 0.05

    /// The entries that fail the test.
    let findings: [AuditFinding]

    /// An entry's table: sentences with it, and those of them that are opinion.
    private struct Test {
        let file: AuditMaterial.LexiconFile
        let entry: LexiconEntry
        let forOpinion: Bool
        let count: Int
        let opinion: Int
        let probability: Double
    }

    init(_ files: [AuditMaterial.LexiconFile], _ tables: [AuditMaterial.TableFile]) throws(FeatureError) {
        let samples = tables.flatMap(\.corpus.samples).filter { $0.sample.sentence.voice == .author }
        let use = try LexiconUse(of: files.map(\.lexicon), in: samples.map(\.sample))
        let tail = HypergeometricTail(
            populationCount: samples.count, classCount: samples.count(where: \.isOpinion))
        var tests: [Test] = []
        for (file, entries) in zip(files, use.occurrences) {
            guard let forOpinion = file.lexicon.kind?.speaksForOpinion else { continue }
            for (entry, occurrences) in zip(file.lexicon.entries, entries) {
                let with = occurrences.filter(\.isAuthors).map { samples[$0.sample] }
                let groups = Set(with.map { $0.row.group ?? "\($0.file):\($0.row.line)" })
                guard with.count >= Self.fewestSentences, groups.count >= Self.fewestGroups else { continue }
                let opinion = with.count(where: \.isOpinion)
                tests.append(
                    Test(
                        file: file, entry: entry, forOpinion: forOpinion, count: with.count, opinion: opinion,
                        probability: forOpinion
                            ? tail.probability(ofAtMost: opinion, in: with.count)
                            : tail.probability(ofAtLeast: opinion, in: with.count)))
            }
        }
        let failed = FalseDiscoveryRate.rejected(tests.map(\.probability), rate: Self.falseDiscoveryRate)
        findings = failed.map { Self.finding(tests[$0], tail) }
    }

    private static func finding(_ test: Test, _ tail: HypergeometricTail) -> AuditFinding {
        let (with, without) = (test.count, tail.populationCount - test.count)
        let otherOpinion = tail.classCount - test.opinion
        let ratio = log(
            (Double(test.opinion) + 0.5) * (Double(without - otherOpinion) + 0.5)
                / ((Double(with - test.opinion) + 0.5) * (Double(otherOpinion) + 0.5)))
        let sign = ratio < 0 ? "−" : "+"
        return AuditFinding(
            .association, .warning, file: test.file.file, line: test.entry.line, subject: test.entry.phrase,
            what:
                "“\(test.entry.phrase)” is for \(test.forOpinion ? "opinion" : "reporting"), but \(test.opinion) of the "
                + "author's \(with) sentences with it are opinion, \(otherOpinion) of the \(without) without "
                + "(log-odds \(sign)\(Figures.decimal(ratio.magnitude, places: 2)), p \(Figures.decimal(test.probability, places: 4)))",
            remedy: "move it, make it part of phrases, or weaken it")
    }
}
