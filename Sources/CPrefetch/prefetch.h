#include <stdint.h>

/// Asks the processor to fetch what is at an address, and does not wait for it. A hint: any address will do.
static inline void cprefetch(uintptr_t address) { __builtin_prefetch((const void *)address); }
