import FoundationEssentials
import StanceReports

/// A line of a file of predictions, as it is written.
struct PredictionRecord: Decodable {
    /// An id, written as a text or as a number.
    struct Name: Decodable {
        let text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                text = String(try container.decode(Int.self))
            }
        }
    }

    struct Part: Decodable {
        let feature: String
        let term: String?
        let byteStart: Int?
        let byteEnd: Int?
        let value: Double
        let weight: Double
        let contribution: Double
    }

    struct Place: Decodable {
        let file: String
        let line: Int
    }

    private static let quotationMarks: Set<Unicode.Scalar> = ["“", "”", "„", "«", "»"]

    let id: Name?
    let text: String?
    let sentence: String?
    let probability: Double?
    let gold: String?
    let predicted: String?
    let group: String?
    let attributes: [String: String]?
    let voice: String?
    let role: String?
    let byteStart: Int?
    let contributions: [Part]?
    let table: Place?

    static func parse(_ bytes: ArraySlice<UInt8>, file: String, line: Int) throws(PredictionError)
        -> PredictionRecord
    {
        do {
            return try JSONDecoder().decode(PredictionRecord.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw .malformed(file: file, line: line, reason: Self.reason(error))
        } catch {
            throw .malformed(file: file, line: line, reason: "not JSON")
        }
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is of the wrong kind"
        case .keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
        case .dataCorrupted: "not a JSON object"
        @unknown default: "not a JSON object"
        }
    }

    /// The row that the line stands for.
    func sentence(file: String, line: Int, threshold: Double?) throws(PredictionError) -> EvaluatedSentence {
        guard let probability, (0...1).contains(probability) else {
            throw .noProbability(file: file, line: line, value: probability)
        }
        guard let isOpinion = gold.flatMap(Self.isOpinion) else {
            throw .noLabel(file: file, line: line, key: "gold", value: gold)
        }
        var decision = probability >= (threshold ?? PredictionFile.defaultThreshold)
        if threshold == nil, let predicted {
            guard let given = Self.isOpinion(predicted) else {
                throw .noLabel(file: file, line: line, key: "predicted", value: predicted)
            }
            decision = given
        }
        let text = text ?? sentence
        return EvaluatedSentence(
            id: id?.text ?? "\(table?.line ?? line)", file: table?.file ?? file, line: table?.line ?? line,
            text: text, isOpinion: isOpinion, probability: probability, isPredictedOpinion: decision,
            group: group.flatMap { $0.isEmpty ? nil : $0 }, attributes: attributes(text),
            contributions: (contributions ?? []).map(Self.contribution), byteStart: byteStart ?? 0)
    }

    private func attributes(_ text: String?) -> [String: String] {
        var all = attributes ?? [:]
        if all["voice"] == nil { all["voice"] = voice }
        if all["role"] == nil { all["role"] = role }
        guard let text else { return all }
        if all["length"] == nil {
            let words = text.utf8.split { $0 <= UInt8(ascii: " ") }.count
            all["length"] = SentenceLength(wordCount: words).rawValue
        }
        if all["quotes"] == nil {
            let hasQuotes =
                text.utf8.contains(UInt8(ascii: "\""))
                || text.utf8.contains { $0 >= 0x80 }
                    && text.unicodeScalars.contains { Self.quotationMarks.contains($0) }
            all["quotes"] = hasQuotes ? "with quotes" : "without quotes"
        }
        return all
    }

    private static func contribution(_ part: Part) -> Contribution {
        var range: Range<Int>?
        if let start = part.byteStart, let end = part.byteEnd, start <= end { range = start..<end }
        return Contribution(
            feature: part.feature, term: part.term, range: range, value: part.value, weight: part.weight,
            contribution: part.contribution)
    }

    private static func isOpinion(_ name: String) -> Bool? {
        switch name.lowercased() {
        case "opinion", "subj": true
        case "reporting", "obj": false
        default: nil
        }
    }
}
