// SPDX-License-Identifier: Apache-2.0

// The starter glossary, built into the binary, so that `concord init` needs no file beside it.
#ifndef CSTARTER_H
#define CSTARTER_H

#include <stddef.h>

/// The bytes of glossaries/sco.yaml, for as long as the process runs.
const unsigned char *cstarter_glossary(size_t *length);

#endif
