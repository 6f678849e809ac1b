// SPDX-License-Identifier: Apache-2.0
#include "csaxbaseline.h"
#include <libxml/parser.h>
#include <string.h>

typedef struct { int64_t units, text; } counts;

static void start(void *c, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int nn,
                  const xmlChar **ns, int na, int nd, const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)nn, (void)ns, (void)na, (void)nd, (void)attributes;
  if (strcmp((const char *)name, "tu") == 0) ((counts *)c)->units++;
}

static void characters(void *c, const xmlChar *text, int length) {
  (void)text;
  ((counts *)c)->text += length;
}

int csax_count(const char *path, int64_t *units, int64_t *text) {
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start;
  sax.characters = sax.ignorableWhitespace = characters;
  counts c = {0, 0};
  int result = xmlSAXUserParseFile(&sax, &c, path);
  *units = c.units;
  *text = c.text;
  return result;
}
