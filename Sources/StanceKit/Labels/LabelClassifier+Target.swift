public import StanceReports

extension LabelClassifier {
    /// How the model is used on texts that are said to be about a target.
    ///
    /// A model of stances towards one target says little of others (cross-target stance is a task of its own), so texts must be
    /// said to be about its target, or about any. Capitals and spaces around make no difference.
    ///
    /// - Returns: `nil` for a model without a target.
    /// - Throws: `LabelError.targetNeeded`, `.otherTarget`, or `.noTarget` if the model has none.
    public func targetUse(of given: String?, acceptsAny: Bool) throws(LabelError) -> TargetUse? {
        guard let target = manifest.target else {
            if let given { throw .noTarget(model: manifest.name, given: given) }
            return nil
        }
        if let given, Self.folded(given) == Self.folded(target) {
            return TargetUse(name: target, isAnyTarget: false)
        }
        if acceptsAny { return TargetUse(name: target, isAnyTarget: true) }
        guard let given else { throw .targetNeeded(model: manifest.name, target: target) }
        throw .otherTarget(model: manifest.name, target: target, given: given)
    }

    private static func folded(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
