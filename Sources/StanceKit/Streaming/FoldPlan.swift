import StanceEvaluation

/// Which rows of a streamed corpus are predicted by models that have not seen their documents.
struct FoldPlan {
    /// The fold of each row.
    let foldOfRow: [Int]
    /// The folds whose rows are predicted.
    let predicted: Range<Int>
    /// In words, for the model's card.
    let description: String

    /// Calibration, threshold and band are a handful of numbers: more rows than this hardly change them.
    private static let enoughRows = 25_000

    /// All folds of the recipe; of many sentences, if that is allowed, one fold of about `enoughRows`.
    ///
    /// - Throws: `LabelError` if there are fewer groups than folds, or a label that some fold's model would not see.
    init(_ corpus: StreamedCorpus, recipe: TrainingRecipe, predictsAll: Bool) throws(LabelError) {
        let isOne = !predictsAll && corpus.count >= recipe.foldCount * Self.enoughRows
        let (numbers, count) = Self.groups(corpus)
        let foldCount = isOne ? min(corpus.count / Self.enoughRows, count) : recipe.foldCount
        do throws(EvaluationError) {
            foldOfRow = try GroupedKFold(
                classes: corpus.labels.map { Int($0) }, classCount: corpus.labelNames.count,
                groupOfRow: numbers, groupCount: count, foldCount: foldCount, seed: recipe.seed
            ).foldOfRow
        } catch {
            throw .fewerGroupsThanFolds(file: corpus.file, groups: count, folds: foldCount)
        }
        predicted = 0..<(isOne ? 1 : foldCount)
        description =
            isOne
            ? "train, out of fold (one of \(foldCount) parts, by document)"
            : "train, out of fold (\(foldCount) folds by document, one vocabulary)"
        try checkLabels(corpus)
    }

    /// The rows that are predicted, in their order.
    var rows: [Int] { foldOfRow.indices.filter { predicted.contains(foldOfRow[$0]) } }

    /// Every model must see every label, and the predicted rows must have it.
    private func checkLabels(_ corpus: StreamedCorpus) throws(LabelError) {
        var seen = [Set<Int>](repeating: [], count: corpus.labelNames.count)
        for (label, fold) in zip(corpus.labels, foldOfRow) where seen[Int(label)].count < 2 {
            seen[Int(label)].insert(fold)
        }
        for (label, folds) in seen.enumerated() where folds.count < 2 {
            let groups = Set(
                corpus.labels.indices.lazy.filter { corpus.labels[$0] == label }.compactMap {
                    corpus.group(ofRow: $0)
                })
            throw .labelInFewGroups(
                file: corpus.file, label: corpus.labelNames[label], groups: max(1, groups.count))
        }
    }

    /// The groups of all rows as `GroupedKFold` numbers them: by name, then the rows without one.
    private static func groups(_ corpus: StreamedCorpus) -> (numbers: [Int32], count: Int) {
        guard !corpus.groups.isEmpty else { return (Array(0..<Int32(corpus.count)), corpus.count) }
        let names = corpus.groupNames
        let used = Set(corpus.groups.lazy.filter { $0 >= 0 }.map { Int($0) })
        var numbers = [Int32](repeating: 0, count: names.count)
        let order = used.sorted { names[$0] < names[$1] }
        for (number, name) in order.enumerated() { numbers[name] = Int32(number) }
        var next = Int32(order.count)
        let ofRow = corpus.groups.map { group in
            if group >= 0 { return numbers[Int(group)] }
            next += 1
            return next - 1
        }
        return (ofRow, Int(next))
    }
}
