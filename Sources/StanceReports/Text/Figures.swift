#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Numbers as a person reads them.
public enum Figures {
    /// A number with a fixed count of decimals.
    public static func decimal(_ value: Double, places: Int) -> String {
        let scale = pow(10, Double(places))
        let units = (value.magnitude * scale).rounded()
        guard units < 1e15 else { return value.description }
        let digits = String(Int(units))
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        let sign = value < 0 && units > 0 ? "-" : ""
        guard places > 0 else { return sign + padded }
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// The share that a person writes as `10%`, `10 %` or `0.1`, or `nil` for what is not in 0...1.
    public static func share(_ text: String) -> Double? {
        let isPercent = text.hasSuffix("%")
        let digits = isPercent ? String(text.dropLast()).filter { $0 != " " } : text
        guard let number = Double(digits) else { return nil }
        let share = isPercent ? number / 100 : number
        return (0...1).contains(share) ? share : nil
    }

    /// A metric: three decimals, or a dash where it is undefined.
    static func metric(_ value: Double?) -> String { value.map { decimal($0, places: 3) } ?? "–" }

    /// A share as a whole percentage, such as `7 %`.
    public static func percent(_ share: Double) -> String { decimal(share * 100, places: 0) + " %" }

    /// A share's interval as whole percentages.
    static func percents(_ interval: ClosedRange<Double>) -> String {
        decimal(interval.lowerBound * 100, places: 0) + "–" + percent(interval.upperBound)
    }

    /// An interval of a metric: three decimals.
    static func interval(_ interval: ClosedRange<Double>?) -> String {
        interval.map { "\(decimal($0.lowerBound, places: 3))–\(decimal($0.upperBound, places: 3))" } ?? "–"
    }

    /// A p-value: three decimals, or that it is smaller than they can say.
    static func probability(_ value: Double) -> String {
        value < 0.000_5 ? "< 0.001" : decimal(value, places: 3)
    }

    /// A contribution: signed, with two decimals.
    static func signed(_ value: Double) -> String {
        (value < 0 ? "−" : "+") + decimal(value.magnitude, places: 2)
    }

    /// A count with its noun in the right number.
    static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
