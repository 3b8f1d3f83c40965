import StanceLinearModels

extension ModelManifest.SolverRecord {
    /// Records how the weights of a recipe's model were found.
    ///
    /// - Parameters:
    ///   - iterations: the Newton steps taken, which may have been more than those of the last search.
    ///   - names: the dense columns' names.
    init(
        _ recipe: TrainingRecipe, _ summary: LogisticRegression.Summary, iterations: Int,
        coefficients: CoefficientTable, names: [String]
    ) {
        let undetermined = coefficients.undetermined.map { $0 < names.count ? names[$0] : "intercept" }
        self.init(
            penalty: recipe.penalty, densePenalty: recipe.densePenalty,
            balancesClasses: recipe.balancesClasses, objective: summary.objective, iterations: iterations,
            outcome: summary.outcome.rawValue,
            usedDiagonal: summary.usedDiagonalPreconditioner ? true : nil,
            undetermined: undetermined.isEmpty ? nil : undetermined,
            isSeparated: coefficients.isSeparated ? true : nil)
    }

    /// What must be known of the weights before something is made of them, a sentence each; none for most models.
    var notes: [String] {
        var notes: [String] = []
        if let undetermined {
            let named = undetermined.prefix(Self.mostNamed).joined(separator: ", ")
            let more = undetermined.count - Self.mostNamed
            notes.append(
                "The data do not determine the weights of \(named)\(more > 0 ? " and \(more) more" : ""): constant, or combinations of "
                    + "other dense columns, and not penalized. Other weights would fit alike; set densePenalty above 0."
            )
        }
        if usedDiagonal == true {
            notes.append(
                "The Hessian of the dense columns was singular; the solver went on with its diagonal as the preconditioner, which "
                    + "changes its steps, not what it looks for.")
        }
        if isSeparated == true {
            notes.append(
                "The weights tell the training sentences apart without error, and nothing penalizes them: larger ones would fit still "
                    + "better, and these are where the search ended; set a penalty above 0.")
        }
        return notes
    }

    /// More columns than these are only counted.
    private static let mostNamed = 5
}
