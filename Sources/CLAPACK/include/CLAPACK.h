#ifndef CLAPACK_H
#define CLAPACK_H

#include <stddef.h>

// Three LAPACK routines for a symmetric positive definite matrix, and two questions to the BLAS that is
// loaded.
//
// Debian ships LAPACK without LAPACKE, so the Fortran symbols are declared in clapack.c. Matrices are n x n,
// contiguous. `uplo` is 'U' or 'L' in Fortran's column-major sense: the lower triangle of a row-major matrix
// is 'U'. Every routine returns LAPACK's `info`: 0 for success, -i for an illegal i-th argument, and i > 0
// where the leading minor of order i is not positive definite (dpotri: element (i, i) of the factor is 0).

/// Factors `a` in place: A = UᵀU or LLᵀ.
int clapack_dpotrf(char uplo, int n, double *a);

/// Solves A x = b in place for `rhs_count` right-hand sides, from the factor that `clapack_dpotrf` left.
int clapack_dpotrs(char uplo, int n, int rhs_count, const double *factor, double *b);

/// Turns the factor that `clapack_dpotrf` left into one triangle of the inverse of A, in place.
int clapack_dpotri(char uplo, int n, double *factor);

/// Writes the name of the loaded BLAS, such as "libblas.so.3.11.0", truncated to `capacity` bytes with its
/// terminating zero; returns the length that the whole name has, or 0 where it cannot be told.
size_t clapack_blas_name(char *buffer, size_t capacity);

/// Sets the thread count of OpenBLAS, MKL or BLIS to 1; returns 1 if the loaded BLAS has such a setting, else
/// 0.
int clapack_blas_use_one_thread(void);

#endif
