// SPDX-License-Identifier: Apache-2.0

// libzip under our own names: archives in memory, read and written entry by entry. Nothing here
// opens or makes a file.
#ifndef CZIP_H
#define CZIP_H

#include <stdint.h>

typedef struct czip czip;

/// The version of the library in use ("1.7.3").
const char *czip_version(void);

/// Opens an archive; the bytes must stay in place until it is closed. NULL when it is none.
czip *czip_open(const uint8_t *bytes, int64_t length);
void czip_close(czip *z);
/// How many entries there are.
int64_t czip_count(const czip *z);
/// The name of an entry, UTF-8; NULL when there is no such entry.
const char *czip_name(const czip *z, int64_t index);
/// The size an entry claims, uncompressed and compressed; -1 when it does not say.
int64_t czip_size(const czip *z, int64_t index);
int64_t czip_compressed_size(const czip *z, int64_t index);
/// Reads an entry from its start. Returns the bytes read, at most `capacity`; -1 when the entry is
/// damaged, encrypted or compressed in a way that is not known.
int64_t czip_read(czip *z, int64_t index, uint8_t *out, int64_t capacity);

/// Makes an archive of some entries, each dated 1 January 1980. Returns its length and sets *out to
/// bytes that czip_free takes back; -1 when out of memory.
int64_t czip_write(const char *const *names, const uint8_t *const *bytes, const int64_t *lengths,
                   int32_t count, uint8_t **out);
void czip_free(uint8_t *bytes);

#endif
