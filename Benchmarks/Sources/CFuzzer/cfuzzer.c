// SPDX-License-Identifier: Apache-2.0
#include "CFuzzer.h"

#include <stdio.h>

// The place of libFuzzer in builds without it: the package builds, and the program says what to do.
__attribute__((weak)) int LLVMFuzzerRunDriver(int *argc, char ***argv,
                                              int (*target)(const uint8_t *start, size_t count)) {
  fputs("built without libFuzzer; use scripts/fuzz\n", stderr);
  return 2;
}
