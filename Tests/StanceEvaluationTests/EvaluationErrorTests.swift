import StanceEvaluation
import Testing

@Suite struct EvaluationErrorTests {
    @Test(arguments: [
        (EvaluationError.noObservations, "no observations; at least one labelled sentence is needed"),
        (.singleClass(isOpinion: true, count: 7), "all 7 labels are opinion; both labels are needed"),
        (
            .fewerGroupsThanFolds(groups: 2, folds: 5),
            "2 groups cannot be split into 5 folds; add documents or ask for fewer folds"
        ),
        (
            .pairedCountsDiffer(baseline: 3, candidate: 4),
            "the baseline has 3 rows and the candidate 4; compare them on the same rows"
        ),
        (
            .pairedRowsDiffer(row: 9),
            "row 9 has another label or group in the baseline than in the candidate; "
                + "compare them on the same rows, in the same order"
        ),
    ])
    func saysWhatIsWrongAndTheWayOut(error: EvaluationError, text: String) {
        #expect(error.description == text)
    }
}
