#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer's loop: its arguments, and what is called with each input.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *data, size_t size));
