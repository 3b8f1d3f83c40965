import StanceEvaluation

extension ModelManifest {
    /// What no model's manifest says, if this one does.
    var fault: String? {
        if tokenizer != ModelFile.tokenizer {
            return "its tokenizer \(tokenizer.debugDescription) is unknown here"
        }
        if labels != ModelFile.labels {
            return "its labels are not \(ModelFile.labels.joined(separator: ", "))"
        }
        if !StoredModel.areCounts(counts) { return "a count is impossible" }
        guard calibration.slope.isModest, calibration.intercept.isModest, (0...1).contains(baseRate) else {
            return "the calibration or base rate is impossible"
        }
        if !decision.isPossible || context?.isPossible == false { return "the decision rule is impossible" }
        if search?.isPossible == false { return "the record of the search is impossible" }
        return StoredModel.fault(of: texts)
    }

    /// All that is printed on a line.
    private var texts: [String] {
        var texts = [name, createdBy, calibration.fittedOn, decision.chosenOn, solver.outcome]
        texts +=
            [recipeSHA256, blasBackend] + (solver.undetermined ?? [])
            + (context.map { [$0.decision.chosenOn] } ?? [])
        texts += lexicons.flatMap(\.texts) + data.flatMap(\.texts)
        return texts + metrics.flatMap { [$0.split, $0.metric] }
    }

    private var counts: [Int] {
        let used = data.flatMap { [$0.sentences, $0.documents] }
        return lexicons.map(\.entries) + used + [solver.iterations, context?.documents ?? 0]
    }
}

extension ModelManifest.LexiconRecord {
    var texts: [String] { [category, licence, sha256] }
}

extension ModelManifest.DataRecord {
    var texts: [String] { [split, file, licence, sha256] }
}

extension ContextStage {
    /// Farther than this no stage looks: each sentence costs as many steps.
    static let farthestReach = 1000

    /// Whether it can be applied to any text.
    var isPossible: Bool {
        (0...1).contains(decay) && (1...Self.farthestReach).contains(reach) && decision.isPossible
            && [ownWeight, neighbourWeight, intercept].allSatisfy(\.isModest)
    }
}

extension DecisionRule {
    /// Whether threshold and band are probabilities in order, and the errors counts in order.
    var isPossible: Bool {
        reviewLow >= 0 && reviewLow <= threshold && threshold <= reviewHigh && reviewHigh <= 1
            && reviewErrorRate.isFinite && authorErrors?.arePossible != false
    }
}

extension ErrorRates {
    fileprivate var arePossible: Bool {
        StoredModel.areCounts([opinion, opinionFound, reporting, reportingTaken]) && opinionFound <= opinion
            && reportingTaken <= reporting
    }
}
