#define _GNU_SOURCE  // dladdr, RTLD_DEFAULT

#include "CLAPACK.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// gfortran passes the length of every character argument by value, after the last declared argument. Leaving
// it out works until a compiler reuses the stack slot, so it is declared.
extern void dpotrf_(const char *uplo, const int *n, double *a, const int *lda, int *info, size_t uplo_length);
extern void dpotrs_(const char *uplo, const int *n, const int *nrhs, const double *a, const int *lda,
                    double *b, const int *ldb, int *info, size_t uplo_length);
extern void dpotri_(const char *uplo, const int *n, double *a, const int *lda, int *info, size_t uplo_length);

// LAPACK wants a leading dimension of at least 1, even for an empty matrix.
static int leading_dimension(int n) { return n > 1 ? n : 1; }

int clapack_dpotrf(char uplo, int n, double *a) {
    int lda = leading_dimension(n), info = 0;
    dpotrf_(&uplo, &n, a, &lda, &info, 1);
    return info;
}

int clapack_dpotrs(char uplo, int n, int rhs_count, const double *factor, double *b) {
    int lda = leading_dimension(n), info = 0;
    dpotrs_(&uplo, &n, &rhs_count, factor, &lda, b, &lda, &info, 1);
    return info;
}

int clapack_dpotri(char uplo, int n, double *factor) {
    int lda = leading_dimension(n), info = 0;
    dpotri_(&uplo, &n, factor, &lda, &info, 1);
    return info;
}

size_t clapack_blas_name(char *buffer, size_t capacity) {
    // dlsym, not &cblas_ddot: in an executable the address of an imported function may be that of its own
    // stub.
    void *symbol = dlsym(RTLD_DEFAULT, "cblas_ddot");
    Dl_info where;
    if (symbol == NULL || dladdr(symbol, &where) == 0 || where.dli_fname == NULL) return 0;

    char resolved[PATH_MAX];
    const char *path = realpath(where.dli_fname, resolved) != NULL ? resolved : where.dli_fname;
    const char *slash = strrchr(path, '/');
    const char *file = slash != NULL ? slash + 1 : path;

    // Debian's OpenBLAS stands in under the file name libblas.so.3; only OpenBLAS itself says what it is.
    const char *(*configuration)(void) = (const char *(*)(void))dlsym(RTLD_DEFAULT, "openblas_get_config");
    int length;
    if (configuration != NULL) {
        const char *text = configuration();  // "OpenBLAS 0.3.21 DYNAMIC_ARCH …"
        const char *space = strchr(text, ' ');
        size_t words = space != NULL ? (size_t)(space - text) + 1 + strcspn(space + 1, " ") : strlen(text);
        length = snprintf(buffer, capacity, "%.*s (%s)", (int)words, text, file);
    } else {
        length = snprintf(buffer, capacity, "%s", file);
    }
    return length > 0 ? (size_t)length : 0;
}

int clapack_blas_use_one_thread(void) {
    void (*openblas)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "openblas_set_num_threads");
    if (openblas != NULL) return openblas(1), 1;
    void (*mkl)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "MKL_Set_Num_Threads");
    if (mkl != NULL) return mkl(1), 1;
    void (*blis)(ptrdiff_t) = (void (*)(ptrdiff_t))dlsym(RTLD_DEFAULT, "bli_thread_set_num_threads");
    if (blis != NULL) return blis(1), 1;
    return 0;
}
