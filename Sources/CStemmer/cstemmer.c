// SPDX-License-Identifier: Apache-2.0
#include "cstemmer.h"

#include <libstemmer.h>

cstemmer *cstemmer_open(const char *algorithm) {
  return (cstemmer *)sb_stemmer_new(algorithm, "UTF_8");
}

void cstemmer_close(cstemmer *s) { sb_stemmer_delete((struct sb_stemmer *)s); }

const uint8_t *cstemmer_stem(cstemmer *s, const uint8_t *word, int32_t length,
                             int32_t *out_length) {
  const sb_symbol *stem = sb_stemmer_stem((struct sb_stemmer *)s, word, length);
  *out_length = stem ? sb_stemmer_length((struct sb_stemmer *)s) : 0;
  return stem;
}
