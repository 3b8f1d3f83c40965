// libgumbo with bounds. The library itself has none: deep nesting overflows the stack when the tree is freed, takes time
// that grows with its square, and misnested formatting elements can multiply without end.
#ifndef STANCE_CGUMBO_H
#define STANCE_CGUMBO_H

// Without the trait HTML the header may be missing, and nothing is asked for.
#if __has_include(<gumbo.h>)
#include <gumbo.h>

// A parsed page and all memory that belongs to it.
typedef struct stance_page stance_page;

// How a parse ended.
enum { STANCE_PAGE_PARSED = 0, STANCE_PAGE_NO_MEMORY = 1, STANCE_PAGE_TOO_COSTLY = 2 };

// Parses length bytes that must outlive the page. The parse is given up when it has taken more than memory_limit
// bytes or more than time_limit seconds of the processor; the page must be freed in any case. Returns NULL if
// there is no memory for the page itself.
stance_page *stance_page_parse(const char *bytes, size_t length, size_t memory_limit, double time_limit);
int stance_page_status(const stance_page *page);
GumboNode *stance_page_root(const stance_page *page);
void stance_page_free(stance_page *page);
#endif

#endif
