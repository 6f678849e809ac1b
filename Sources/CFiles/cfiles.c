// SPDX-License-Identifier: Apache-2.0
#include "cfiles.h"

#ifdef __linux__
#include <sys/vfs.h>

uint32_t cfiles_file_system(const char *path) {
  struct statfs info;
  return statfs(path, &info) == 0 ? (uint32_t)info.f_type : 0;
}
#else
uint32_t cfiles_file_system(const char *path) {
  (void)path;
  return 0;
}
#endif
