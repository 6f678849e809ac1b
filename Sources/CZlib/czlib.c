// SPDX-License-Identifier: Apache-2.0
#include "czlib.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

uint8_t *czlib_gunzip(const uint8_t *bytes, size_t length, size_t limit, size_t *out_length) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, 15 + 32) != Z_OK) return NULL;
  size_t capacity = length * 4 + 4096;
  if (capacity > limit) capacity = limit;
  uint8_t *out = malloc(capacity);
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)length;
  size_t used = 0;
  int status = out ? Z_OK : Z_MEM_ERROR;
  while (status == Z_OK) {
    if (used == capacity) {
      if (capacity == limit) break;
      capacity = capacity > limit / 2 ? limit : capacity * 2;
      uint8_t *grown = realloc(out, capacity);
      if (!grown) break;
      out = grown;
    }
    stream.next_out = out + used;
    stream.avail_out = (uInt)(capacity - used);
    status = inflate(&stream, Z_NO_FLUSH);
    used = capacity - stream.avail_out;
  }
  inflateEnd(&stream);
  if (status != Z_STREAM_END) {
    free(out);
    return NULL;
  }
  *out_length = used;
  return out;
}

void czlib_free(uint8_t *buffer) { free(buffer); }
