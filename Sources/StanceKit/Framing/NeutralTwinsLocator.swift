#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Finds the shipped table of neutral twins.
///
/// It is looked for in `$STANCE_LEXICONS_DIR`, in `../share/stance/Lexicons` and `Lexicons` beside the program, and in `Training/lexicons` of the
/// current folder and those above it.
public struct NeutralTwinsLocator: Sendable {
    private static let folders = ShippedFolders(
        variable: "STANCE_LEXICONS_DIR", installed: "Lexicons", checkout: "Training/lexicons")
    private static let file = "neutral-twins.tsv"

    /// Makes a locator for this process.
    public init() {}

    /// The path of the table, or `nil` if there is none in any of the places.
    public var path: String? {
        Self.folders.all.map { "\($0)/\(Self.file)" }.first { unsafe access($0, R_OK) == 0 }
    }
}
