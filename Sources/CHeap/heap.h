#include <stdint.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Keeps glibc from changing from which size on it asks the system for memory, and how much free memory it gives back. Other C libraries have
/// no such rule.
static inline void cheap_keep_thresholds(int32_t asked, int32_t given_back) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, asked);
    mallopt(M_TRIM_THRESHOLD, given_back);
#else
    (void)asked;
    (void)given_back;
#endif
}
