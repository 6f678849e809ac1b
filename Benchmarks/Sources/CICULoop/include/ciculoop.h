// SPDX-License-Identifier: Apache-2.0

// The reference of the speed benchmark: what ICU alone needs in C.
#ifndef CICULOOP_H
#define CICULOOP_H

#include <stdint.h>

/// Converts each line of `text` to UTF-16 and walks ICU's boundaries of a kind (1 word, 3 sentence) in
/// it with one iterator; returns how many there are, or -1.
int64_t ciculoop_boundaries(const uint8_t *text, int64_t length, int32_t kind, const char *locale);

#endif
