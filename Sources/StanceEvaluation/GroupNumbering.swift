/// Rows and the groups they belong to, with groups numbered from 0.
///
/// Named groups are numbered in the order of their names and rows without a group after them, in a given order:
/// the same groups get the same numbers in whatever order the rows come.
struct GroupNumbering: Sendable {
    /// The group of each row.
    let groupOfRow: [Int32]

    /// The number of groups.
    let groupCount: Int

    /// Puts all of `rowCount` rows into group 0.
    init(singleGroupOf rowCount: Int) {
        groupOfRow = [Int32](repeating: 0, count: rowCount)
        groupCount = 1
    }

    /// Numbers `groups`; a row without one is a group of its own.
    ///
    /// - Parameter precedes: The order in which the rows without a group are numbered.
    init(_ groups: [String?], orderingUngroupedBy precedes: (Int, Int) -> Bool) {
        let names = Set(groups.lazy.compactMap(\.self)).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(names, Int32(0)...))
        let ungrouped = groups.indices.filter { groups[$0] == nil }.sorted(by: precedes)

        var groupOfRow = groups.map { name in name.flatMap { numbers[$0] } ?? 0 }
        for (row, number) in zip(ungrouped, Int32(names.count)...) {
            groupOfRow[row] = number
        }
        self.groupOfRow = groupOfRow
        groupCount = names.count + ungrouped.count
    }

    /// Numbers the groups of `observations`, so that the numbers do not depend on their order.
    init(of observations: [Observation]) {
        let keys = observations.indices.map { RankKey(of: observations[$0], row: $0) }
        self.init(observations.map(\.group)) { keys[$0] < keys[$1] }
    }
}
