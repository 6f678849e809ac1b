// SPDX-License-Identifier: Apache-2.0

// libxml2's streaming parser under our own names: opaque types, no header of the library's own.
//
// What it refuses, whatever the document says: external entities of any kind (at their
// declaration), internal entities that hold markup or other entities (when used), entity text
// beyond a limit, elements nested beyond a limit. It opens no file and no connection.
#ifndef CXML_H
#define CXML_H

#include <stdint.h>

typedef struct cxml_parser cxml_parser;

/// The version of the library in use as one number: 21405 is 2.14.5.
int32_t cxml_version(void);

/// A name nobody registered.
#define CXML_UNKNOWN (-1)

/// An attribute; its bytes live until the callback returns. A namespace declaration is an attribute
/// with the prefix `xmlns`, or without prefix and called `xmlns`.
typedef struct {
  int32_t name;           ///< index among the registered names (`xml:lang` has its prefix), or -1
  int32_t length;         ///< of the value, in bytes
  const uint8_t *value;   ///< not zero-terminated
  const char *local;
  const char *prefix;     ///< or NULL
  const char *uri;        ///< or NULL
} cxml_attribute;

/// An element; its bytes live until the callback returns.
typedef struct {
  int32_t name;           ///< index among the registered names, in the root's namespace; or -1
  int32_t count;          ///< of the attributes
  const cxml_attribute *attributes;
  const char *local;
  const char *prefix;     ///< or NULL
  const char *uri;        ///< or NULL
} cxml_element;

/// What is called for each event. `text` gets the whole run between two tags, UTF-8; a `comment`
/// or an `instruction` within it comes before it. `data` is NULL for an instruction of a target only.
typedef struct {
  void (*start)(void *context, const cxml_element *element);
  void (*end)(void *context, int32_t name);
  void (*text)(void *context, const uint8_t *bytes, int32_t length);
  void (*comment)(void *context, const uint8_t *bytes, int32_t length);
  void (*instruction)(void *context, const uint8_t *target, int32_t target_length,
                      const uint8_t *data, int32_t data_length);
} cxml_handler;

/// Bounds on what a document may ask for.
typedef struct {
  int32_t depth;          ///< open elements
  int64_t entity_bytes;   ///< text from internal entities, in all
  int64_t text_bytes;     ///< text between two tags; at most INT32_MAX
} cxml_limits;

/// Why parsing ended early.
enum {
  CXML_OK = 0,
  CXML_STOPPED = 1,         ///< cxml_stop was called
  CXML_ILL_FORMED = 2,
  CXML_TRUNCATED = 3,       ///< the input ended inside an element, a tag or a character
  CXML_EMPTY = 4,           ///< no element at all
  CXML_ENCODING = 5,        ///< bytes that are not in the encoding declared, or an unknown one
  CXML_EXTERNAL_ENTITY = 6,
  CXML_ENTITY = 7,          ///< undeclared, with markup inside, or beyond the limit
  CXML_DEPTH = 8,
  CXML_MEMORY = 9,
  CXML_TEXT = 10            ///< a text beyond the limit
};

/// Opens a parser.
/// - names, count: the names to be told apart by index; they are not copied.
/// - encoding: what the bytes are in, whatever the document says; NULL to believe the document.
cxml_parser *cxml_open(const cxml_handler *handler, void *context, const char *const *names,
                       int32_t count, const char *encoding, cxml_limits limits);
void cxml_close(cxml_parser *p);
/// Parses the next bytes. `last` with no bytes ends the document. Returns a CXML_ code; after one
/// that is not CXML_OK only the questions below may be asked.
int32_t cxml_feed(cxml_parser *p, const uint8_t *bytes, int32_t length, int32_t last);
/// Ends parsing from inside a callback; no further callback comes.
void cxml_stop(cxml_parser *p);
/// Whether text that is nothing but white space is left out from now on; at first it is not.
void cxml_skip_blank(cxml_parser *p, int32_t skip);
/// The reason for the end, one line of UTF-8; "" when there is none.
const char *cxml_message(const cxml_parser *p);
/// Where the error is: line and column from 1, the column in Unicode scalars.
void cxml_error_position(const cxml_parser *p, int64_t *line, int64_t *column);
/// Inside `start`: where the tag's `<` is. Otherwise: where the parser has got to. Line and
/// column from 1, the column in Unicode scalars.
void cxml_position(const cxml_parser *p, int64_t *line, int64_t *column);
/// Inside `start`: the offset of the tag's `<`, in the document's UTF-8 form.
int64_t cxml_tag_offset(const cxml_parser *p);
/// Inside `start`: the offset of the first byte after the tag. Otherwise: of the byte the parser
/// has got to. Counted in the document's UTF-8 form, a byte order mark included.
int64_t cxml_offset(const cxml_parser *p);
#endif
