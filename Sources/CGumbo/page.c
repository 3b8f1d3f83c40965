#define _POSIX_C_SOURCE 200809L
#include "CGumbo.h"

#if __has_include(<gumbo.h>)

#include <setjmp.h>
#include <stdlib.h>
#include <time.h>

// Every block that libgumbo asks for is in a list, so that a page can be freed without walking its tree, and at any moment:
// libgumbo keeps nothing outside these blocks, so a parse can be left with longjmp.
typedef struct block {
    struct block *previous, *next;
    size_t size;
    size_t padding;  // keeps what follows aligned to 16 bytes
} block;

struct stance_page {
    block blocks;  // the list's head
    size_t used, memory_limit;
    clock_t started;
    double time_limit;
    unsigned long requests;
    int status;
    GumboOutput *output;
    jmp_buf given_up;
};

enum { REQUESTS_BETWEEN_CLOCK_READINGS = 256 };

static clock_t processor_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (clock_t)now.tv_sec * CLOCKS_PER_SEC + (clock_t)(now.tv_nsec / (1000000000 / CLOCKS_PER_SEC));
}

static void *allocate(void *userdata, size_t size) {
    stance_page *page = userdata;
    page->used += size + sizeof(block);
    if (page->used > page->memory_limit) page->status = STANCE_PAGE_TOO_COSTLY;
    if (++page->requests % REQUESTS_BETWEEN_CLOCK_READINGS == 0 &&
        (double)(processor_time() - page->started) / CLOCKS_PER_SEC > page->time_limit) {
        page->status = STANCE_PAGE_TOO_COSTLY;
    }
    if (page->status != STANCE_PAGE_PARSED) longjmp(page->given_up, 1);
    block *made = malloc(sizeof(block) + size);
    if (made == NULL) {
        page->status = STANCE_PAGE_NO_MEMORY;
        longjmp(page->given_up, 1);
    }
    made->size = size;
    made->previous = &page->blocks;
    made->next = page->blocks.next;
    made->next->previous = made;
    page->blocks.next = made;
    return made + 1;
}

static void release(void *userdata, void *pointer) {
    stance_page *page = userdata;
    if (pointer == NULL) return;
    block *old = (block *)pointer - 1;
    page->used -= old->size + sizeof(block);
    old->previous->next = old->next;
    old->next->previous = old->previous;
    free(old);
}

stance_page *stance_page_parse(const char *bytes, size_t length, size_t memory_limit, double time_limit) {
    stance_page *page = calloc(1, sizeof(stance_page));
    if (page == NULL) return NULL;
    page->blocks.previous = page->blocks.next = &page->blocks;
    page->memory_limit = memory_limit;
    page->time_limit = time_limit;
    page->started = processor_time();
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = release;
    options.userdata = page;
    options.max_errors = 0;
    if (setjmp(page->given_up) == 0) {
        page->output = gumbo_parse_with_options(&options, bytes, length);
    }
    return page;
}

int stance_page_status(const stance_page *page) { return page->status; }

GumboNode *stance_page_root(const stance_page *page) { return page->output == NULL ? NULL : page->output->root; }

void stance_page_free(stance_page *page) {
    if (page == NULL) return;
    for (block *old = page->blocks.next; old != &page->blocks;) {
        block *next = old->next;
        free(old);
        old = next;
    }
    free(page);
}
#else
// Without the library there is no HTML; a file needs a declaration all the same.
extern const int stance_no_html;
const int stance_no_html = 1;
#endif
