import StanceLinearAlgebra

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Fills the rows of a `TermMatrix`, one after the other, with the weights that `TFIDFVectorizer.transform` gives.
///
/// A weight is the idf of its column, times a factor of its row, times a value where it has one: 1 + ln *tf* where that is not 1, and where
/// there are terms of both kinds, for words what makes the characters' norm into theirs.
struct TermRows {
    private let rankOfNumber: [Int32]
    /// By rank, and after them a 0 for terms that do not stay.
    private let inverseDocumentFrequencies: [Float]
    /// Whether each column is one of words, where there are both kinds.
    private let isWords: [Bool]
    private var offsets: [Int] = [0]
    private var columns: [Int32] = []
    private var valueOffsets: [Int] = [0]
    private var values: [Float] = []
    private var factors: [Float] = []
    /// 1 + ln *tf* of small *tf*.
    private let tfs = (0..<256).map { $0 == 0 ? 0 : 1 + log(Double($0)) }

    init(_ terms: LearnedTerms, columnOfRank: [Int32], rankOfNumber: [Int32], rowCount: Int) {
        self.rankOfNumber = rankOfNumber
        let (vectorizer, vocabulary) = (terms.vectorizer, terms.vectorizer.vocabulary)
        inverseDocumentFrequencies =
            columnOfRank.map { vectorizer.inverseDocumentFrequencies[Int($0)] } + [0]
        isWords =
            vectorizer.options.characterLengths == nil
            ? [] : columnOfRank.map { vocabulary.kind(of: Int($0)) == .words }
        offsets.reserveCapacity(rowCount + 1)
        valueOffsets.reserveCapacity(rowCount + 1)
        factors.reserveCapacity(rowCount)
        // Every sentence of a term is an element, so their number is known.
        columns.reserveCapacity(terms.frequencies.reduce(0, +))
    }

    /// Appends the row of a sentence's terms, the first of which have counts.
    ///
    /// - Parameter ahead: terms of rows that come soon: what is read of them stands at random places of a large table, and is asked for now.
    mutating func append(_ numbers: Span<UInt32>, counts: Span<UInt32>, fetching ahead: Span<UInt32>) {
        let firstValue = values.count
        let first = columns.count
        // The squares of the norms.
        var (words, others) = (0.0, 0.0)
        for index in counts.indices {
            let rank = rankOfNumber[Int(numbers[index])]
            guard rank >= 0 else { continue }
            let count = Int(counts[index])
            let tf = count < tfs.count ? tfs[count] : 1 + log(Double(count))
            let weight = tf * Double(inverseDocumentFrequencies[Int(rank)])
            if isWord(rank) { words += weight * weight } else { others += weight * weight }
            columns.append(rank)
            values.append(Float(tf))
        }
        let (known, frequencies) = (rankOfNumber, inverseDocumentFrequencies)
        let (ranks, weights) = (known.span, frequencies.span)
        let none = weights.count - 1
        for index in ahead.indices { ranks.prefetch(Int(ahead[index])) }
        // Room for none would be the empty array that all threads share, and its count would be written.
        columns.append(addingCapacity: max(1, numbers.count - counts.count)) { room in
            unsafe room.withUnsafeMutableBufferPointer { room, used in
                for index in counts.count..<numbers.count {
                    let rank = ranks[Int(numbers[index])]
                    // Without a branch, as which terms stay is hard to guess: -1 is the largest number without a sign.
                    let weight = Double(weights[min(Int(UInt32(bitPattern: rank)), none)])
                    others += weight * weight
                    unsafe room[used] = rank
                    used += rank >= 0 ? 1 : 0
                }
            }
        }
        let norm = others > 0 ? others.squareRoot() : 1
        if words > 0 {
            let ratio = norm / words.squareRoot()
            for index in firstValue..<values.count where isWord(columns[first + index - firstValue]) {
                values[index] = Float(Double(values[index]) * ratio)
            }
        }
        offsets.append(columns.count)
        valueOffsets.append(values.count)
        factors.append(Float(1 / norm))
    }

    /// Whether a column is one of words beside some of characters.
    private func isWord(_ rank: Int32) -> Bool { !isWords.isEmpty && isWords[Int(rank)] }

    /// The rows appended.
    var matrix: SparseMatrix {
        do throws(LinearAlgebraError) {
            return try SparseMatrix(
                rowOffsets: offsets, columns: columns, valueOffsets: valueOffsets, values: values,
                rowFactors: factors, columnFactors: inverseDocumentFrequencies.dropLast())
        } catch {
            preconditionFailure("every rank is one of a column: \(error)")
        }
    }
}
