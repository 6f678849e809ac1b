// SPDX-License-Identifier: Apache-2.0
#include "cbuild.h"

#ifndef CONCORD_COMMIT
#define CONCORD_COMMIT ""
#endif

const char *cbuild_commit(void) { return CONCORD_COMMIT; }
