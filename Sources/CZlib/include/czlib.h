// SPDX-License-Identifier: Apache-2.0

// zlib's decompression of whole gzip files (dictzip is gzip with an index), under our own name.
#ifndef CZLIB_H
#define CZLIB_H

#include <stddef.h>
#include <stdint.h>

/// Decompresses `bytes` into a new buffer of at most `limit` bytes, which the caller frees; its length
/// goes to `out_length`. NULL when the data is damaged, cut short or longer than the limit.
uint8_t *czlib_gunzip(const uint8_t *bytes, size_t length, size_t limit, size_t *out_length);
void czlib_free(uint8_t *buffer);

#endif
