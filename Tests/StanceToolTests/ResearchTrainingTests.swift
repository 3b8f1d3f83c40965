import Foundation
import StanceKit
import Testing

@Suite struct ResearchTrainingTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    /// Writes a recipe that adds a collection, and the collection; returns the recipe's path.
    private func recipe(sha256: String? = nil) throws -> String {
        let (opinion, report) = ("This is a shameful and absurd failure.", "The council met on Monday.")
        func table(_ count: Int, _ prefix: String) -> String {
            "sentence_id\tsentence\tlabel\tgroup\n"
                + (0..<count).map { row in
                    "\(row)\t\(row % 2 == 0 ? opinion : report)\t\(row % 2 == 0 ? "opinion" : "reporting")\t\(prefix)\(row / 4)\n"
                }.joined()
        }
        _ = try folder.file("train.tsv", table(24, "d").utf8)
        let added = try folder.file("extra.tsv", table(8, "e").utf8)
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("lexicons"), withIntermediateDirectories: true)
        _ = try folder.file(
            "lexicons/judging.lex",
            "# category: judging\n# definition: d\n# source: s\n# licence: CC0-1.0\nshameful\t2\ta\n".utf8)
        let digest =
            try sha256
            ?? TrainingMaterial.Split(
                name: "extra", file: "extra.tsv", bytes: try InputFile.bytes(at: added),
                corpus: LabelledCorpus(joining: []), licence: ""
            ).sha256
        _ = try folder.file(
            "datasets.yml",
            """
            datasets:
              - name: extra
                file: extra.tsv
                title: t
                source: s
                paper: p
                licence: research use
                sha256: \(digest)
                conversion: none
            """.utf8)
        return try folder.file(
            "recipe.yml",
            """
            name: small
            output: .
            licence: CC0-1.0
            datasets: datasets.yml
            data:
              train: train.tsv
              add:
                - dataset: extra
                  weight: 0.3
            lexicons: lexicons
            features:
              wordLengths: [1, 1]
              characterLengths: [2, 3]
              minimumDocumentFrequency: 2
            model:
              penalty: 1.0
              densePenalty: 1.0
              balanceClasses: true
              tolerance: 1.0e-8
            decision:
              folds: 3
              reviewErrorRate: 0.1
            seed: 1
            """.utf8)
    }

    @Test func addedCollectionsStandInTheModelWithLicenceAndWeight() throws {
        let run = try ToolRun(["train", try recipe(), "--datasets", folder.url.path])
        #expect(run.status == 0, "\(run.errors)")
        let card = try String(contentsOf: folder.url.appendingPathComponent("small.md"), encoding: .utf8)
        #expect(card.contains("| extra, weight 0.300 | extra.tsv | 8 | 2 | research use |"), "\(card)")
    }

    @Test func withoutTheFolderTheWayOutIsNamed() throws {
        let run = try ToolRun(["train", try recipe()])
        #expect(run.status == 2)
        #expect(run.errors.contains("--datasets"), "\(run.errors)")
    }

    @Test func anotherFileOfTheSameNameIsRefused() throws {
        let path = try recipe(sha256: String(repeating: "0", count: 64))
        let run = try ToolRun(["train", path, "--datasets", folder.url.path])
        #expect(run.status == 2)
        #expect(run.errors.contains("extra.tsv: SHA-256"), "\(run.errors)")
    }

    @Test func aLicenceThatIsNotAllowedIsRefused() throws {
        let run = try ToolRun([
            "train", try recipe(), "--datasets", folder.url.path, "--require-license", "CC0-1.0",
        ])
        #expect(run.status == 2)
        #expect(run.errors.contains("extra.tsv: licence research use"), "\(run.errors)")
        let other = try ToolRun([
            "train", try recipe(), "--datasets", folder.url.path, "--require-license", "CC0-1.0",
            "--require-license", "research use",
        ])
        #expect(other.status == 0, "\(other.errors)")
    }
}
