// SPDX-License-Identifier: Apache-2.0
#include "ciculoop.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int64_t ciculoop_boundaries(const uint8_t *text, int64_t length, int32_t kind, const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &error);
  if (U_FAILURE(error)) return -1;
  int32_t capacity = 1 << 20;
  UChar *units = malloc(sizeof(UChar) * (size_t)capacity);
  int64_t count = 0;
  int64_t start = 0;
  while (units && start < length) {
    const uint8_t *newline = memchr(text + start, '\n', (size_t)(length - start));
    int64_t end = newline ? newline - text + 1 : length;
    int32_t needed = 0;
    u_strFromUTF8(units, capacity, &needed, (const char *)text + start, (int32_t)(end - start), &error);
    if (U_FAILURE(error)) break;
    ubrk_setText(iterator, units, needed, &error);
    ubrk_first(iterator);
    while (ubrk_next(iterator) != UBRK_DONE) count++;
    start = end;
  }
  free(units);
  ubrk_close(iterator);
  return U_FAILURE(error) ? -1 : count;
}
