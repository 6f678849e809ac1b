// SPDX-License-Identifier: Apache-2.0
#include <stddef.h>
#include <stdint.h>

// libFuzzer as a library; it is linked with -sanitize=fuzzer (scripts/fuzz).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *start, size_t count));
