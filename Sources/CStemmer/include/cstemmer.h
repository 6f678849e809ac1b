// SPDX-License-Identifier: Apache-2.0

// The system's Snowball stemmers under our own names.
#ifndef CSTEMMER_H
#define CSTEMMER_H

#include <stdint.h>

typedef struct cstemmer cstemmer;
/// A stemmer for UTF-8 words in the language named by Snowball ("english", "russian"), or NULL.
cstemmer *cstemmer_open(const char *algorithm);
void cstemmer_close(cstemmer *s);
/// The stem of a lower-case word; it stays in place until the next call. NULL when out of memory.
const uint8_t *cstemmer_stem(cstemmer *s, const uint8_t *word, int32_t length, int32_t *out_length);

#endif
