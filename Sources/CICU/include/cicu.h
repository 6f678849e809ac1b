// SPDX-License-Identifier: Apache-2.0

// The system's ICU as Swift sees it: opaque types and our own names.
//
// No ICU header is included here. Foundation carries a private copy of ICU whose enums would
// collide with the system's; and ICU renames every function by version (ubrk_open_72), which only
// a C file can follow. So the headers are met in cicu.c alone, and nothing knows a version number.
//
// Conventions: text is UTF-16 in the caller's buffer, lengths are in UTF-16 units unless a name
// says utf8, an int32_t result below zero or an `error` above zero is a failure (warnings are
// dropped here), and no function allocates what the caller must free, but for the `_open` ones.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// ICU's own version ("72.1") and that of its Unicode data ("15.0").
void cicu_versions(char icu[static 20], char unicode[static 20]);
/// The symbolic name of an error, for messages.
const char *cicu_error_name(int32_t error);

// Break iterators (UAX #29 and ICU's dictionaries).
typedef struct cicu_break cicu_break;
enum { CICU_BREAK_CHARACTER = 0, CICU_BREAK_WORD = 1, CICU_BREAK_LINE = 2, CICU_BREAK_SENTENCE = 3 };
cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *error);
void cicu_break_close(cicu_break *b);
/// Points the iterator at `text`, which must stay in place while it is used.
int32_t cicu_break_set_text(cicu_break *b, const uint16_t *text, int32_t length);
/// The next boundary after the current one, or -1 at the end.
int32_t cicu_break_next(cicu_break *b);
/// The rule status of the last boundary: 0 none, 100 number, 200 letter, 300 kana, 400 ideographic.
int32_t cicu_break_status(cicu_break *b);

// Plural rules (CLDR).
typedef struct cicu_plurals cicu_plurals;
cicu_plurals *cicu_plurals_open(const char *locale, int32_t *error);
void cicu_plurals_close(cicu_plurals *p);
/// Writes the category of a number (`one`, `few`) and returns its length.
int32_t cicu_plurals_select(const cicu_plurals *p, double number, uint16_t *out, int32_t capacity,
                            int32_t *error);

// Normalisation. The instances are ICU's own and shared; nothing is closed.
typedef struct cicu_normalizer cicu_normalizer;
enum { CICU_NFC = 0, CICU_NFKC = 1, CICU_NFKC_CASEFOLD = 2, CICU_NFD = 3 };
const cicu_normalizer *cicu_normalizer_get(int32_t form, int32_t *error);
/// Writes at most `capacity` units and returns the length needed (which may be more).
int32_t cicu_normalize(const cicu_normalizer *n, const uint16_t *text, int32_t length,
                       uint16_t *out, int32_t capacity, int32_t *error);
/// Whether `c` neither changes nor joins its neighbours under the form.
bool cicu_normalizer_is_inert(const cicu_normalizer *n, uint32_t c);
bool cicu_normalizer_has_boundary_before(const cicu_normalizer *n, uint32_t c);

// Transliteration ("Han-Latin", "Hant-Hans", "Russian-Latin/BGN"): costly to open, so keep it.
typedef struct cicu_transliterator cicu_transliterator;
cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *error);
void cicu_transliterator_close(cicu_transliterator *t);
/// Rewrites `text` in place; returns the new length, or the length needed when `error` says the
/// buffer was too small (then `text` is undefined and the call is made again with a larger one).
int32_t cicu_transliterate(const cicu_transliterator *t, uint16_t *text, int32_t length,
                           int32_t capacity, int32_t *error);

// Regular expressions with a bound on time.
typedef struct cicu_regex cicu_regex;
cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t *error,
                            int32_t *error_offset);
void cicu_regex_close(cicu_regex *r);
/// Bounds one match attempt; the unit is ICU's engine step, about a millisecond. 0 lifts the bound.
void cicu_regex_set_limit(cicu_regex *r, int32_t steps);
int32_t cicu_regex_set_text(cicu_regex *r, const uint16_t *text, int32_t length);
/// Finds the next match at or after `start`; false when there is none or `error` is set.
bool cicu_regex_find(cicu_regex *r, int32_t start, int32_t *error);
int32_t cicu_regex_group_count(cicu_regex *r);
int32_t cicu_regex_group_start(cicu_regex *r, int32_t group);
int32_t cicu_regex_group_end(cicu_regex *r, int32_t group);

// Encodings.
/// Converts the whole of `bytes` from `charset`; returns the UTF-16 length needed. A byte sequence
/// that the charset does not have is an error.
int32_t cicu_decode(const char *charset, const uint8_t *bytes, int32_t length, uint16_t *out,
                    int32_t capacity, int32_t *error);
/// The same with U+FFFD for each such sequence; `flaw` is the offset of the first, -1 for none.
int32_t cicu_decode_leniently(const char *charset, const uint8_t *bytes, int32_t length, uint16_t *out,
                              int32_t capacity, int32_t *flaw, int32_t *error);
/// Encodes UTF-16; returns the number of bytes needed. A character that the charset does not have is an error.
int32_t cicu_encode(const char *charset, const uint16_t *units, int32_t length, uint8_t *out,
                    int32_t capacity, int32_t *error);
/// The charset ICU thinks likeliest, written to `name`; returns its confidence, 0 to 100.
int32_t cicu_detect_charset(const uint8_t *bytes, int32_t length, char name[static 40],
                            int32_t *error);

// Properties of characters.
/// The four-letter script code of `c` ("Hani", "Latn", "Cyrl", "Zyyy") as a number: its ASCII
/// bytes, first letter highest.
uint32_t cicu_script(uint32_t c);
/// The codes of the scripts in which a language is written, as `cicu_script` gives them; returns
/// their number, 0 for a language that ICU does not know.
int32_t cicu_language_scripts(const char *language, uint32_t scripts[static 8]);
/// The general category, as ICU's UCharCategory.
int32_t cicu_category(uint32_t c);
/// Simple case mappings.
uint32_t cicu_to_lower(uint32_t c);
uint32_t cicu_to_upper(uint32_t c);

// Regions.
/// The ISO 3166 code at `index` of ICU's list, or NULL after its end.
const char *cicu_region(int32_t index);
/// Writes the name of a region in a locale; returns its length.
int32_t cicu_region_name(const char *region, const char *locale, uint16_t *out, int32_t capacity,
                         int32_t *error);

#endif
