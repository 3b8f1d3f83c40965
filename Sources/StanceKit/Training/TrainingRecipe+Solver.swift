import StanceLinearModels

extension TrainingRecipe {
    /// What the solver is told.
    var solverOptions: LogisticRegression.Options {
        .init(
            penalty: penalty, densePenalty: densePenalty,
            classWeights: balancesClasses ? .balanced : .uniform, tolerance: tolerance,
            objectiveTolerance: objectiveTolerance)
    }
}
