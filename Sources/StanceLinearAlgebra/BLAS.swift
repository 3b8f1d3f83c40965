internal import CBLAS
internal import CLAPACK

/// Vector operations of the BLAS that is loaded, and questions to it.
///
/// Any BLAS works. Sums differ in their last bits from one to the next, and with the number of threads in
/// those that have threads: see `useOneThread()`.
public enum BLAS {
    /// The file name of the loaded BLAS, such as `libblas.so.3.11.0`, or `unknown`.
    ///
    /// OpenBLAS stands in under the reference library's file name, so it is named by what it says of itself:
    /// `OpenBLAS 0.3.21 (libblas.so.3)`.
    public static let backendName: String = {
        let name = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            let length = unsafe clapack_blas_name(buffer.baseAddress, buffer.count)
            let bytes = unsafe buffer.prefix(min(length, buffer.count - 1)).map { UInt8(bitPattern: $0) }
            return String(decoding: bytes, as: UTF8.self)
        }
        return name.isEmpty ? "unknown" : name
    }()

    /// Tells the loaded BLAS to use one thread from now on in this process, so that the same sums come out
    /// on every run.
    ///
    /// - Returns: Whether it has such a setting (OpenBLAS, MKL, BLIS); one without has one thread anyway.
    @discardableResult
    public static func useOneThread() -> Bool { clapack_blas_use_one_thread() == 1 }

    /// The inner product Σ xᵢyᵢ.
    public static func dot(_ x: Span<Double>, _ y: Span<Double>) -> Double {
        precondition(x.count == y.count, "\(x.count) elements against \(y.count)")
        return unsafe x.withUnsafeBufferPointer { x in
            unsafe y.withUnsafeBufferPointer { y in
                unsafe cblas_ddot(Int32(x.count), x.baseAddress, 1, y.baseAddress, 1)
            }
        }
    }

    /// The inner product Σ xᵢyᵢ.
    public static func dot(_ x: [Double], _ y: [Double]) -> Double { dot(x.span, y.span) }

    /// Adds `factor` · `x` to `y`.
    public static func add(_ factor: Double, times x: [Double], to y: inout [Double]) {
        precondition(x.count == y.count, "\(x.count) elements against \(y.count)")
        unsafe x.withUnsafeBufferPointer { x in
            unsafe y.withUnsafeMutableBufferPointer { y in
                unsafe cblas_daxpy(Int32(x.count), factor, x.baseAddress, 1, y.baseAddress, 1)
            }
        }
    }

    /// Multiplies every element of `x` by `factor`.
    public static func scale(_ x: inout [Double], by factor: Double) {
        unsafe x.withUnsafeMutableBufferPointer { x in
            unsafe cblas_dscal(Int32(x.count), factor, x.baseAddress, 1)
        }
    }

    /// The Euclidean norm √Σ xᵢ², free of overflow in between.
    public static func norm(_ x: [Double]) -> Double {
        unsafe x.withUnsafeBufferPointer { x in
            unsafe cblas_dnrm2(Int32(x.count), x.baseAddress, 1)
        }
    }
}
