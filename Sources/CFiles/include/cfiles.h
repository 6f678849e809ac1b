// SPDX-License-Identifier: Apache-2.0

// Calls of the system about files that no module of Swift's toolchain has.
#ifndef CFILES_H
#define CFILES_H

#include <stdint.h>

/// The number of the file system that a path is in (`linux/magic.h`), links followed; 0 for a path that does not exist, and
/// on systems other than Linux.
uint32_t cfiles_file_system(const char *path);

#endif
