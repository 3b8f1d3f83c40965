/// What rows are ranked by: falling probability, then label, decision and group.
///
/// Plain numbers: sorting observations themselves would count references to their groups' names at each comparison.
struct RankKey: Comparable, Sendable {
    private let probability: Double
    /// Label and decision; less ranks first.
    private let kind: UInt8
    private let group: Int32
    /// The row that is ranked; it decides nothing.
    let row: Int

    init(of observation: Observation, group: Int32 = 0, row: Int) {
        probability = observation.probability
        kind = (observation.isOpinion ? 0 : 2) + (observation.isPredictedOpinion ? 0 : 1)
        self.group = group
        self.row = row
    }

    static func == (left: RankKey, right: RankKey) -> Bool {
        left.probability == right.probability && left.kind == right.kind && left.group == right.group
    }

    static func < (left: RankKey, right: RankKey) -> Bool {
        if left.probability != right.probability { return left.probability > right.probability }
        return left.kind == right.kind ? left.group < right.group : left.kind < right.kind
    }
}
