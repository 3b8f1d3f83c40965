import StanceEvaluation

/// The labels of a corpus as classes, each against all others, and folds in which every one of them can be learned.
struct LabelFolds {
    /// The labels, in the order of their names.
    let labels: [String]
    /// For each label, whether a sentence has it.
    let classes: [[Bool]]
    /// The number of each sentence's label.
    let numbers: [Int]
    let folds: GroupedKFold

    /// - Throws: `LabelError` if there are fewer than two labels, fewer groups than folds, or a label that some fold's model would not see.
    init(_ material: LabelMaterial, recipe: TrainingRecipe) throws(LabelError) {
        let corpus = material.corpus
        let labels = corpus.labels
        guard let first = labels.first else {
            throw .noLabels(file: material.file, unlabelled: corpus.unlabelledCount)
        }
        guard labels.count > 1 else {
            throw .oneLabel(file: material.file, label: first, count: corpus.samples.count)
        }
        let numberOf = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
        let numbers = corpus.samples.map { numberOf[$0.label] ?? 0 }
        let folds: GroupedKFold
        do throws(EvaluationError) {
            folds = try GroupedKFold(
                classes: numbers, classCount: labels.count, groups: corpus.groups,
                foldCount: recipe.foldCount, seed: recipe.seed)
        } catch {
            throw .fewerGroupsThanFolds(
                file: material.file, groups: Self.groupCount(corpus.groups), folds: recipe.foldCount)
        }
        for (number, label) in labels.enumerated() {
            let rows = numbers.indices.filter { numbers[$0] == number }
            guard Set(rows.map { folds.foldOfRow[$0] }).count > 1 else {
                throw .labelInFewGroups(
                    file: material.file, label: label, groups: Self.groupCount(rows.map { corpus.groups[$0] })
                )
            }
        }
        self.labels = labels
        self.numbers = numbers
        self.folds = folds
        classes = labels.indices.map { number in numbers.map { $0 == number } }
    }

    private static func groupCount(_ groups: [String?]) -> Int {
        Set(groups.compactMap(\.self)).count + groups.count { $0 == nil }
    }
}
