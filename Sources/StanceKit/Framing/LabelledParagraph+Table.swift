public import StanceFormats
public import StanceFraming

extension LabelledParagraph {
    /// A second reader's label of a frame stands in the column with this before the frame's name.
    public static let secondReader = "second-"

    /// The paragraphs of a table: the columns `paragraph_id`, `text`, one for each frame with 1 or 0, if there was a second reader one
    /// `second-FRAME`, and if they belong to texts `group`.
    ///
    /// An empty cell is no label.
    ///
    /// - Throws: `FormatError` if a column is missing, `FramingError` if a label is none.
    public static func all(in table: Table, frames: [String]) throws -> [LabelledParagraph] {
        let (id, text) = (
            try table.requiredColumn(["paragraph_id", "id"]), try table.requiredColumn(["text", "paragraph"])
        )
        let group = table.column(["group"])
        let columns = frames.map { frame in
            (frame: frame, positions: [frame, secondReader + frame].compactMap { table.column([$0]) })
        }
        return try table.rows.map { row in
            var labels: [String: [Bool]] = [:]
            for (frame, positions) in columns {
                for position in positions {
                    switch row.fields[position] {
                    case "": continue
                    case "1": labels[frame, default: []].append(true)
                    case "0": labels[frame, default: []].append(false)
                    default:
                        throw FramingError.malformedLabel(
                            file: table.file, line: row.line, column: table.columns[position],
                            text: row.fields[position])
                    }
                }
            }
            return LabelledParagraph(
                id: row.fields[id], group: group.map { row.fields[$0] }, text: row.fields[text],
                labels: labels)
        }
    }
}
