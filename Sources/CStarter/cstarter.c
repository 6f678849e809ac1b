// SPDX-License-Identifier: Apache-2.0
#include "cstarter.h"

// C23's #embed, which the compiler of Swift 6.3 has; it only warns that the language mode is older.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char glossary[] = {
#embed "../../glossaries/sco.yaml"
};

const unsigned char *cstarter_glossary(size_t *length) {
  *length = sizeof glossary;
  return glossary;
}
