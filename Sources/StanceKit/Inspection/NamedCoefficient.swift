#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A coefficient as a statistician reads it: estimate, standard error, z and p.
///
/// The standard errors come from the inverse of the penalized Hessian of the dense block, given the sparse weights (see
/// `CoefficientTable`): they are those of a shrunken estimate, and z and p are to be read as such.
public struct NamedCoefficient: Sendable, Hashable {
    /// The feature's name.
    public let name: String
    /// The weight.
    public let estimate: Double
    /// Its standard error.
    public let standardError: Double

    /// The estimate in standard errors, or `nil` if the standard error is 0.
    public var z: Double? { standardError > 0 ? estimate / standardError : nil }
    /// The two-sided p value of z under the normal distribution.
    public var p: Double? { z.map { erfc($0.magnitude / 2.0.squareRoot()) } }
}
