// SPDX-License-Identifier: Apache-2.0

// What libxml2 itself needs for a TMX file: its SAX2 parser with callbacks that only count.
#ifndef CSAXBASELINE_H
#define CSAXBASELINE_H
#include <stdint.h>
/// Counts the `tu` elements and the bytes of text; returns 0 when the file is well-formed.
int csax_count(const char *path, int64_t *units, int64_t *text);
#endif
