// SPDX-License-Identifier: Apache-2.0
#include "czip.h"

#include <stdlib.h>
#include <zip.h>

struct czip {
  zip_t *archive;
};

const char *czip_version(void) { return zip_libzip_version(); }

czip *czip_open(const uint8_t *bytes, int64_t length) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes, (zip_uint64_t)length, 0, &error);
  if (!source) return NULL;
  zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (!archive) {
    zip_source_free(source);
    zip_error_fini(&error);
    return NULL;
  }
  czip *z = malloc(sizeof *z);
  if (!z) {
    zip_discard(archive);
    return NULL;
  }
  z->archive = archive;
  return z;
}

void czip_close(czip *z) {
  if (!z) return;
  zip_discard(z->archive);
  free(z);
}

int64_t czip_count(const czip *z) { return zip_get_num_entries(z->archive, 0); }

const char *czip_name(const czip *z, int64_t index) {
  return zip_get_name(z->archive, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

static int64_t size_of(const czip *z, int64_t index, zip_uint64_t flag) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(z->archive, (zip_uint64_t)index, 0, &stat) != 0 || !(stat.valid & flag))
    return -1;
  zip_uint64_t size = flag == ZIP_STAT_SIZE ? stat.size : stat.comp_size;
  return size > INT64_MAX ? INT64_MAX : (int64_t)size;
}

int64_t czip_size(const czip *z, int64_t index) { return size_of(z, index, ZIP_STAT_SIZE); }

int64_t czip_compressed_size(const czip *z, int64_t index) {
  return size_of(z, index, ZIP_STAT_COMP_SIZE);
}

int64_t czip_read(czip *z, int64_t index, uint8_t *out, int64_t capacity) {
  zip_file_t *file = zip_fopen_index(z->archive, (zip_uint64_t)index, 0);
  if (!file) return -1;
  int64_t total = 0;
  while (total < capacity) {
    zip_int64_t count = zip_fread(file, out + total, (zip_uint64_t)(capacity - total));
    if (count < 0) {
      zip_fclose(file);
      return -1;
    }
    if (count == 0) break;
    total += count;
  }
  zip_fclose(file);
  return total;
}

int64_t czip_write(const char *const *names, const uint8_t *const *bytes, const int64_t *lengths,
                   int32_t count, uint8_t **out) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, &error);
  if (!target) return -1;
  zip_source_keep(target);
  zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (!archive) {
    zip_source_free(target);
    zip_source_free(target);
    return -1;
  }
  for (int32_t i = 0; i < count; i++) {
    zip_source_t *source =
        zip_source_buffer(archive, bytes[i], (zip_uint64_t)lengths[i], 0);
    zip_int64_t index =
        source ? zip_file_add(archive, names[i], source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
      zip_source_free(source);
      zip_discard(archive);
      zip_source_free(target);
      return -1;
    }
    // DOS dates begin in 1980; a fixed one makes the same entries the same bytes.
    zip_file_set_dostime(archive, (zip_uint64_t)index, 0, 33, 0);
  }
  if (zip_close(archive) != 0) {
    zip_discard(archive);
    zip_source_free(target);
    return -1;
  }
  int64_t length = -1;
  zip_stat_t stat;
  if (zip_source_stat(target, &stat) == 0 && zip_source_open(target) == 0) {
    uint8_t *buffer = malloc(stat.size ? stat.size : 1);
    if (buffer && zip_source_read(target, buffer, stat.size) == (zip_int64_t)stat.size) {
      *out = buffer;
      length = (int64_t)stat.size;
    } else {
      free(buffer);
    }
    zip_source_close(target);
  }
  zip_source_free(target);
  return length;
}

void czip_free(uint8_t *bytes) { free(bytes); }
