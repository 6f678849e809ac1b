// SPDX-License-Identifier: Apache-2.0
#include "cxml.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/hash.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

int32_t cxml_version(void) { return (int32_t)strtol(xmlParserVersion, NULL, 10); }

enum { NAME_SLOTS = 1024, NAME_LIMIT = 700, LINE_WALK = 2048 };

// A declared internal entity. Two forms of it are kept, because libxml2 hands the text of a
// "predefined" entity straight to `characters`, but takes only its first byte in attributes.
typedef struct entity {
  struct entity *next;
  xmlEntity in_content;
  xmlEntity in_attribute;
} entity;

typedef struct {
  const xmlChar *key;  // interned by libxml2, so the pointer tells names apart
  const xmlChar *prefix;
  int32_t name;
} name_slot;

struct cxml_parser {
  xmlParserCtxtPtr xml;
  cxml_handler handler;
  void *context;
  const char *const *names;
  int32_t name_count;
  cxml_limits limits;
  int32_t depth;
  int64_t entity_bytes;
  int32_t code;
  int64_t error_line, error_column;
  char message[256];
  int in_start;
  int seen_root;
  int skip_blank;
  const xmlChar *root_uri;
  entity *entities;
  xmlHashTablePtr entities_by_name;
  cxml_attribute *attributes;
  int32_t attribute_capacity;
  uint8_t *text;  // of the run that has not been handed on
  int64_t text_length, text_capacity;
  int32_t slots_used;
  name_slot slots[NAME_SLOTS];
};

// MARK: Ends

static void current_position(const cxml_parser *p, const xmlChar *at, int64_t *line,
                             int64_t *column);

static void fail(cxml_parser *p, int32_t code, const char *message, const char *detail) {
  if (p->code != CXML_OK) return;
  p->code = code;
  snprintf(p->message, sizeof p->message, message, detail ? detail : "");
  p->xml->disableSAX = 1;
  if (p->xml->input) current_position(p, p->xml->input->cur, &p->error_line, &p->error_column);
}

static void on_error(void *context, xmlErrorPtr error) {
  cxml_parser *p = context;
  if (error->level < XML_ERR_ERROR || p->code != CXML_OK) return;
  int32_t code = CXML_ILL_FORMED;
  switch (error->code) {
    case XML_ERR_DOCUMENT_EMPTY: code = CXML_EMPTY; break;
    case XML_ERR_TAG_NOT_FINISHED: code = CXML_TRUNCATED; break;
    case XML_ERR_INVALID_ENCODING:
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_ERR_UNKNOWN_ENCODING:
    case XML_I18N_CONV_FAILED:
    case XML_I18N_NO_HANDLER: code = CXML_ENCODING; break;
    case XML_ERR_ENTITY_LOOP: code = CXML_ENTITY; break;
    case XML_ERR_NO_MEMORY: code = CXML_MEMORY; break;
    default: break;
  }
  fail(p, code, "%s", error->message);
  // One line, without the full stop and the line end some messages have.
  for (char *c = p->message; *c; c++)
    if (*c == '\n' || *c == '\r' || *c == '\t') *c = ' ';
  size_t length = strlen(p->message);
  while (length > 0 && (p->message[length - 1] == ' ' || p->message[length - 1] == '.'))
    p->message[--length] = 0;
}

void cxml_stop(cxml_parser *p) { fail(p, CXML_STOPPED, "%s", ""); }

void cxml_skip_blank(cxml_parser *p, int32_t skip) { p->skip_blank = skip; }

// MARK: Names

static int32_t find_name(const cxml_parser *p, const xmlChar *local, const xmlChar *prefix) {
  char qualified[128];
  const char *text = (const char *)local;
  if (prefix) {
    int length = snprintf(qualified, sizeof qualified, "%s:%s", prefix, local);
    if (length < 0 || (size_t)length >= sizeof qualified) return CXML_UNKNOWN;
    text = qualified;
  }
  for (int32_t i = 0; i < p->name_count; i++)
    if (strcmp(p->names[i], text) == 0) return i;
  return CXML_UNKNOWN;
}

static int32_t name_of(cxml_parser *p, const xmlChar *local, const xmlChar *prefix) {
  uintptr_t hash = ((uintptr_t)local >> 3) * 31 + ((uintptr_t)prefix >> 3);
  for (uint32_t i = (uint32_t)(hash ^ hash >> 10) % NAME_SLOTS;; i = (i + 1) % NAME_SLOTS) {
    name_slot *slot = &p->slots[i];
    if (slot->key == local && slot->prefix == prefix) return slot->name;
    if (slot->key) continue;
    int32_t name = find_name(p, local, prefix);
    if (p->slots_used < NAME_LIMIT) {
      p->slots_used++;
      *slot = (name_slot){local, prefix, name};
    }
    return name;
  }
}

// MARK: Events

static int reserve(cxml_parser *p, int32_t count) {
  if (count <= p->attribute_capacity) return 1;
  cxml_attribute *grown = realloc(p->attributes, (size_t)count * 2 * sizeof *grown);
  if (!grown) return 0;
  p->attributes = grown;
  p->attribute_capacity = count * 2;
  return 1;
}

// libxml2 cuts text into pieces at references, non-ASCII letters and every 300 bytes; a run is put
// together here, because a call across languages costs more than a copy.
static void hand_on_text(cxml_parser *p) {
  if (p->text_length == 0 || p->code != CXML_OK) return;
  if (p->skip_blank) {
    int64_t i = 0;
    while (i < p->text_length && p->text[i] <= 0x20) i++;
    if (i == p->text_length) {
      p->text_length = 0;
      return;
    }
  }
  p->handler.text(p->context, p->text, (int32_t)p->text_length);
  p->text_length = 0;
}

static void on_text(void *context, const xmlChar *bytes, int length) {
  cxml_parser *p = context;
  if (p->code != CXML_OK || length <= 0) return;
  int64_t needed = p->text_length + length;
  if (needed > p->limits.text_bytes) {
    fail(p, CXML_TEXT, "a text is too long", NULL);
    return;
  }
  if (needed > p->text_capacity) {
    int64_t capacity = needed * 2 < 4096 ? 4096 : needed * 2;
    uint8_t *grown = realloc(p->text, (size_t)capacity);
    if (!grown) {
      fail(p, CXML_MEMORY, "out of memory", NULL);
      return;
    }
    p->text = grown;
    p->text_capacity = capacity;
  }
  memcpy(p->text + p->text_length, bytes, (size_t)length);
  p->text_length = needed;
}

static void on_comment(void *context, const xmlChar *text) {
  cxml_parser *p = context;
  if (p->code != CXML_OK || !text) return;
  p->handler.comment(p->context, text, (int32_t)xmlStrlen(text));
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data) {
  cxml_parser *p = context;
  if (p->code != CXML_OK || !target) return;
  p->handler.instruction(p->context, target, (int32_t)xmlStrlen(target), data,
                         data ? (int32_t)xmlStrlen(data) : 0);
}

static void on_start(void *context, const xmlChar *local, const xmlChar *prefix,
                     const xmlChar *uri, int namespace_count, const xmlChar **namespaces,
                     int attribute_count, int defaulted, const xmlChar **attributes) {
  cxml_parser *p = context;
  if (p->code != CXML_OK) return;
  hand_on_text(p);
  if (!p->seen_root) {
    p->seen_root = 1;
    p->root_uri = uri;
  }
  p->in_start = 1;
  if (++p->depth > p->limits.depth) {
    fail(p, CXML_DEPTH, "elements are nested too deep at <%s>", (const char *)local);
    return;
  }
  // Defaults from the document's own declarations are left out: they let a small file write a
  // large value on every element.
  int32_t written = attribute_count - defaulted;
  if (!reserve(p, namespace_count + written)) {
    fail(p, CXML_MEMORY, "out of memory", NULL);
    return;
  }
  int32_t count = 0;
  for (int i = 0; i < namespace_count; i++) {
    const xmlChar *bound = namespaces[2 * i], *target = namespaces[2 * i + 1];
    const char *value = target ? (const char *)target : "";
    p->attributes[count++] = (cxml_attribute){
        .name = CXML_UNKNOWN,
        .length = (int32_t)strlen(value),
        .value = (const uint8_t *)value,
        .local = bound ? (const char *)bound : "xmlns",
        .prefix = bound ? "xmlns" : NULL,
        .uri = NULL};
  }
  for (int32_t i = 0; i < written; i++) {
    const xmlChar **a = attributes + 5 * i;
    p->attributes[count++] = (cxml_attribute){
        .name = name_of(p, a[0], a[1]),
        .length = (int32_t)(a[4] - a[3]),
        .value = a[3],
        .local = (const char *)a[0],
        .prefix = (const char *)a[1],
        .uri = (const char *)a[2]};
  }
  cxml_element element = {
      .name = uri == p->root_uri ? name_of(p, local, NULL) : CXML_UNKNOWN,
      .count = count,
      .attributes = p->attributes,
      .local = (const char *)local,
      .prefix = (const char *)prefix,
      .uri = (const char *)uri};
  p->handler.start(p->context, &element);
  p->in_start = 0;
}

static void on_end(void *context, const xmlChar *local, const xmlChar *prefix,
                   const xmlChar *uri) {
  (void)prefix;
  cxml_parser *p = context;
  hand_on_text(p);
  if (p->code != CXML_OK) return;
  p->depth--;
  p->handler.end(p->context, uri == p->root_uri ? name_of(p, local, NULL) : CXML_UNKNOWN);
}

// MARK: Entities

static void on_entity_declaration(void *context, const xmlChar *name, int type,
                                  const xmlChar *public_id, const xmlChar *system_id,
                                  xmlChar *content) {
  (void)public_id;
  (void)system_id;
  cxml_parser *p = context;
  if (p->code != CXML_OK) return;
  if (type != XML_INTERNAL_GENERAL_ENTITY) {
    // An internal parameter entity does no harm by itself; nothing it might hold is read, since no
    // reference to it is resolved.
    if (type != XML_INTERNAL_PARAMETER_ENTITY)
      fail(p, CXML_EXTERNAL_ENTITY, "the external entity '%s' is never opened",
           (const char *)name);
    return;
  }
  if (!content || xmlGetPredefinedEntity(name)) return;
  if (!p->entities_by_name) p->entities_by_name = xmlHashCreate(64);
  if (xmlHashLookup(p->entities_by_name, name)) return;
  entity *e = calloc(1, sizeof *e);
  xmlChar *kept_name = xmlStrdup(name), *kept = xmlStrdup(content);
  if (!e || !kept_name || !kept || xmlHashAddEntry(p->entities_by_name, name, e) < 0) {
    free(e);
    xmlFree(kept_name);
    xmlFree(kept);
    fail(p, CXML_MEMORY, "out of memory", NULL);
    return;
  }
  e->in_content.type = XML_ENTITY_DECL;
  e->in_content.name = kept_name;
  e->in_content.content = e->in_content.orig = kept;
  e->in_content.length = xmlStrlen(kept);
  e->in_content.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  e->in_attribute = e->in_content;
  e->in_attribute.etype = XML_INTERNAL_GENERAL_ENTITY;
  e->next = p->entities;
  p->entities = e;
}

static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
  cxml_parser *p = context;
  if (p->code != CXML_OK) return NULL;
  entity *e = p->entities_by_name ? xmlHashLookup(p->entities_by_name, name) : NULL;
  if (!e) {
    fail(p, CXML_ENTITY, "the entity '%s' is not declared in the document", (const char *)name);
    return NULL;
  }
  if (strpbrk((const char *)e->in_content.content, "<&")) {
    fail(p, CXML_ENTITY, "the entity '%s' holds markup or another entity, which is not expanded",
         (const char *)name);
    return NULL;
  }
  p->entity_bytes += e->in_content.length;
  if (p->entity_bytes > p->limits.entity_bytes) {
    fail(p, CXML_ENTITY, "entities expand to too much text at '%s'", (const char *)name);
    return NULL;
  }
  return p->xml->instate == XML_PARSER_ATTRIBUTE_VALUE ? &e->in_attribute : &e->in_content;
}

static xmlEntityPtr on_parameter_entity(void *context, const xmlChar *name) {
  cxml_parser *p = context;
  fail(p, CXML_ENTITY, "the parameter entity '%s' is not expanded", (const char *)name);
  return NULL;
}

static void on_reference(void *context, const xmlChar *name) {
  cxml_parser *p = context;
  fail(p, CXML_ENTITY, "the entity '%s' is not expanded", (const char *)name);
}

// MARK: Life

static pthread_once_t once = PTHREAD_ONCE_INIT;

cxml_parser *cxml_open(const cxml_handler *handler, void *context, const char *const *names,
                       int32_t count, const char *encoding, cxml_limits limits) {
  pthread_once(&once, xmlInitParser);
  cxml_parser *p = calloc(1, sizeof *p);
  if (!p) return NULL;
  p->handler = *handler;
  p->context = context;
  p->names = names;
  p->name_count = count;
  p->limits = limits;
  p->error_line = p->error_column = 1;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  if (handler->comment) sax.comment = on_comment;
  if (handler->instruction) sax.processingInstruction = on_instruction;
  sax.entityDecl = on_entity_declaration;
  sax.getEntity = on_entity;
  sax.getParameterEntity = on_parameter_entity;
  sax.reference = on_reference;
  sax.serror = on_error;
  p->xml = xmlCreatePushParserCtxt(&sax, p, NULL, 0, NULL);
  if (!p->xml) {
    free(p);
    return NULL;
  }
  int options = XML_PARSE_NONET | XML_PARSE_NOENT;
  if (encoding) options |= XML_PARSE_IGNORE_ENC;
  xmlCtxtUseOptions(p->xml, options);
  if (encoding) {
    xmlCharEncodingHandlerPtr known = xmlFindCharEncodingHandler(encoding);
    if (!known || xmlSwitchToEncoding(p->xml, known) < 0)
      fail(p, CXML_ENCODING, "the encoding '%s' is not known", encoding);
  }
  return p;
}

void cxml_close(cxml_parser *p) {
  if (!p) return;
  // libxml2 makes a document of its own to keep declarations in.
  xmlDocPtr document = p->xml->myDoc;
  xmlFreeParserCtxt(p->xml);
  if (document) xmlFreeDoc(document);
  if (p->entities_by_name) xmlHashFree(p->entities_by_name, NULL);
  while (p->entities) {
    entity *next = p->entities->next;
    xmlFree((xmlChar *)p->entities->in_content.name);
    xmlFree(p->entities->in_content.content);
    free(p->entities);
    p->entities = next;
  }
  free(p->attributes);
  free(p->text);
  free(p);
}

static void ignore_structured(void *context, xmlErrorPtr error) {
  (void)context;
  (void)error;
}

static void ignore_message(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

// Feeds libxml2. What goes wrong in an encoding's converter reaches the thread's own handlers, not the
// parser's, and those write to standard error: they are silent meanwhile. The parser fails as well.
static int parse_silently(cxml_parser *p, const uint8_t *bytes, int32_t length, int32_t last) {
  xmlStructuredErrorFunc structured = xmlStructuredError;
  void *structured_context = xmlStructuredErrorContext;
  xmlGenericErrorFunc generic = xmlGenericError;
  void *generic_context = xmlGenericErrorContext;
  xmlSetStructuredErrorFunc(NULL, ignore_structured);
  xmlSetGenericErrorFunc(NULL, ignore_message);
  int result = xmlParseChunk(p->xml, (const char *)bytes, length, last);
  xmlSetStructuredErrorFunc(structured_context, structured);
  xmlSetGenericErrorFunc(generic_context, generic);
  return result;
}

int32_t cxml_feed(cxml_parser *p, const uint8_t *bytes, int32_t length, int32_t last) {
  if (p->code != CXML_OK) return p->code;
  int result = parse_silently(p, bytes, length, last);
  if (p->code == CXML_OK && result != 0 && !p->xml->wellFormed)
    fail(p, CXML_ILL_FORMED, "the XML is not well-formed", NULL);
  if (p->code == CXML_OK && last && !p->seen_root) fail(p, CXML_EMPTY, "there is no XML", NULL);
  // Where bytes do not decode in the encoding that is declared, libxml2 may end without an error.
  if (p->code == CXML_OK && last && p->depth > 0)
    fail(p, CXML_TRUNCATED, "the XML ends inside an element", NULL);
  // libxml2 has one name for all that can be wrong once the bytes have ended.
  if (p->code == CXML_ILL_FORMED && last && length == 0) {
    if (!p->seen_root) p->code = CXML_EMPTY;
    else if (p->depth > 0) p->code = CXML_TRUNCATED;
  }
  return p->code;
}

// MARK: Places

const char *cxml_message(const cxml_parser *p) { return p->message; }

void cxml_error_position(const cxml_parser *p, int64_t *line, int64_t *column) {
  *line = p->error_line;
  *column = p->error_column;
}

// The parser's line, and the column counted from the line's start where that is near; else the
// parser's own count, in which a character of an attribute may be as many columns as it has bytes.
static void current_position(const cxml_parser *p, const xmlChar *at, int64_t *line,
                             int64_t *column) {
  const xmlParserInputPtr input = p->xml->input;
  *line = input->line;
  *column = input->col;
  if (!input->base || !at || at < input->base || at > input->end) return;
  int64_t scalars = 1;
  const xmlChar *c = at;
  // A file without line ends is not walked back through for every unit in it.
  while (c > input->base && c[-1] != '\n' && at - c < LINE_WALK) {
    c--;
    if ((*c & 0xC0) != 0x80) scalars++;
  }
  if (c == input->base ? input->consumed == 0 : c[-1] == '\n') {
    int mark = c[0] == 0xEF && c + 2 < at && c[1] == 0xBB && c[2] == 0xBF;
    *column = scalars - mark;
  } else {
    for (const xmlChar *d = at; d < input->cur; d++)
      if ((*d & 0xC0) != 0x80) --*column;
  }
}

void cxml_position(const cxml_parser *p, int64_t *line, int64_t *column) {
  const xmlParserInputPtr input = p->xml->input;
  if (!input) {
    *line = *column = 1;
    return;
  }
  // A tag holds no other `<`, so the nearest one before the parser's place opens it.
  const xmlChar *at = input->cur;
  int64_t lines = 0;
  if (p->in_start && input->base) {
    while (at > input->base && *at != '<') {
      at--;
      if (*at == '\n') lines++;
    }
  }
  current_position(p, at, line, column);
  *line -= lines;
}

int64_t cxml_offset(const cxml_parser *p) {
  const xmlParserInputPtr input = p->xml->input;
  if (!input || !input->base) return 0;
  const xmlChar *at = input->cur;
  if (p->in_start) {
    while (at < input->end && *at != '>') at++;
    if (at < input->end) at++;
  }
  return (int64_t)input->consumed + (at - input->base);
}

int64_t cxml_tag_offset(const cxml_parser *p) {
  const xmlParserInputPtr input = p->xml->input;
  if (!input || !input->base) return 0;
  const xmlChar *at = input->cur;
  while (at > input->base && *at != '<') at--;
  return (int64_t)input->consumed + (at - input->base);
}
