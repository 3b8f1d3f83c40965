import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Fills the rows of a `TermMatrix`, one after the other, with the weights that `TFIDFVectorizer.transform` gives.
struct TermRows {
    private let rankOfNumber: [Int32]
    private let inverseDocumentFrequencies: [Float]
    /// Whether each column is one of words; the weights of words and of characters are normalized apart.
    private let isWords: [Bool]
    private let logarithms = (0..<256).map { log(Double($0)) }
    private let columnCount: Int
    private var offsets: [Int] = [0]
    private var columns: [Int32] = []
    private var values: [Float] = []
    private var row: [Int32] = []

    init(_ terms: LearnedTerms, columnOfRank: [Int32], rankOfNumber: [Int32], rowCount: Int) {
        self.rankOfNumber = rankOfNumber
        let frequencies = terms.vectorizer.inverseDocumentFrequencies
        inverseDocumentFrequencies = columnOfRank.map { frequencies[Int($0)] }
        let vocabulary = terms.vectorizer.vocabulary
        isWords = columnOfRank.map { vocabulary.kind(of: Int($0)) == .words }
        columnCount = columnOfRank.count
        offsets.reserveCapacity(rowCount + 1)
        // Every sentence of a term is an element, so their number is known.
        let count = terms.frequencies.reduce(0, +)
        columns.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    /// Appends the row of a sentence's numbers.
    mutating func append(_ numbers: [UInt32], _ range: Range<Int>) {
        row.removeAll(keepingCapacity: true)
        for index in range {
            let rank = rankOfNumber[Int(numbers[index])]
            if rank >= 0 { row.append(rank) }
        }
        Self.sort(&row)
        let first = values.count
        var (words, characters) = (0.0, 0.0)
        var position = 0
        while position < row.count {
            let column = row[position]
            var end = position + 1
            while end < row.count, row[end] == column { end += 1 }
            let count = end - position
            let weight =
                (1 + (count < logarithms.count ? logarithms[count] : log(Double(count))))
                * Double(inverseDocumentFrequencies[Int(column)])
            columns.append(column)
            values.append(Float(weight))
            if isWords[Int(column)] { words += weight * weight } else { characters += weight * weight }
            position = end
        }
        let norms = (words.squareRoot(), characters.squareRoot())
        for index in first..<values.count {
            values[index] = Float(
                Double(values[index]) / (isWords[Int(columns[index])] ? norms.0 : norms.1))
        }
        offsets.append(columns.count)
    }

    /// The rows appended.
    var matrix: SparseMatrix {
        do throws(LinearAlgebraError) {
            return try SparseMatrix(
                rowOffsets: offsets, columns: columns, values: values, columnCount: columnCount)
        } catch {
            preconditionFailure("rows are sorted: \(error)")
        }
    }

    /// Sorts by insertion what is short, as most sentences are.
    private static func sort(_ row: inout [Int32]) {
        guard row.count <= 96 else { return row.sort() }
        var elements = row.mutableSpan
        for index in elements.indices.dropFirst() {
            let element = elements[index]
            var place = index
            while place > 0, elements[place - 1] > element {
                elements[place] = elements[place - 1]
                place -= 1
            }
            elements[place] = element
        }
    }
}
