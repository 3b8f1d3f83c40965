extension LabelManifest {
    /// What no model's manifest says, if this one does.
    ///
    /// A model of stances has a target and no other has; labels differ; numbers are such that scores are finite.
    var fault: String? {
        let names = labels.map(\.name)
        if tokenizer != ModelFile.tokenizer {
            return "its tokenizer \(tokenizer.debugDescription) is unknown here"
        }
        guard kind == .labels, (target != nil) == (task == .targetStance), names.count >= 2,
            Set(names).count == names.count, !names.contains("")
        else { return "its labels or its target are impossible" }
        if !StoredModel.areCounts(counts) { return "a count is impossible" }
        if !labels.allSatisfy({ $0.slope.isModest && $0.intercept.isModest }) {
            return "a calibration is impossible"
        }
        if search?.isPossible == false { return "the record of the search is impossible" }
        return StoredModel.fault(of: texts)
    }

    /// All that is printed on a line.
    private var texts: [String] {
        var texts = [name, createdBy, calibratedOn, recipeSHA256, blasBackend, columns.text, columns.label]
        texts += [target, columns.group].compactMap(\.self)
        texts += labels.flatMap { [$0.name, $0.outcome] }
        texts += lexicons.flatMap(\.texts) + data.flatMap(\.texts)
        return texts + metrics.flatMap { [$0.split, $0.metric] }
    }

    private var counts: [Int] {
        var counts = lexicons.map(\.entries) + [unlabelledCount, otherTargetCount]
        counts += data.flatMap { [$0.sentences, $0.documents] }
        return counts + labels.flatMap { [$0.sentences, $0.iterations] }
    }
}
