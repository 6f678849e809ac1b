// SPDX-License-Identifier: Apache-2.0
#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/upluralrules.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>
#include <unicode/uscript.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

// ICU's warnings are negative and mean success; the callers see failures only.
static int32_t failure(UErrorCode e) { return U_FAILURE(e) ? (int32_t)e : 0; }

void cicu_versions(char icu[static 20], char unicode[static 20]) {
  UVersionInfo v;
  u_getVersion(v);
  u_versionToString(v, icu);
  u_getUnicodeVersion(v);
  u_versionToString(v, unicode);
}

const char *cicu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }

// Plural rules

cicu_plurals *cicu_plurals_open(const char *locale, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  UPluralRules *p = uplrules_open(locale, &e);
  *error = failure(e);
  return (cicu_plurals *)p;
}

void cicu_plurals_close(cicu_plurals *p) { uplrules_close((UPluralRules *)p); }

int32_t cicu_plurals_select(const cicu_plurals *p, double number, uint16_t *out, int32_t capacity,
                            int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t n = uplrules_select((const UPluralRules *)p, number, (UChar *)out, capacity, &e);
  *error = failure(e);
  return n;
}

// Break iterators

cicu_break *cicu_break_open(int32_t kind, const char *locale, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  UBreakIterator *b = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &e);
  *error = failure(e);
  return (cicu_break *)b;
}

void cicu_break_close(cicu_break *b) { ubrk_close((UBreakIterator *)b); }

int32_t cicu_break_set_text(cicu_break *b, const uint16_t *text, int32_t length) {
  UErrorCode e = U_ZERO_ERROR;
  ubrk_setText((UBreakIterator *)b, (const UChar *)text, length, &e);
  ubrk_first((UBreakIterator *)b);
  return failure(e);
}

int32_t cicu_break_next(cicu_break *b) { return ubrk_next((UBreakIterator *)b); }

int32_t cicu_break_status(cicu_break *b) { return ubrk_getRuleStatus((UBreakIterator *)b); }

// Normalisation

const cicu_normalizer *cicu_normalizer_get(int32_t form, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  const UNormalizer2 *n = NULL;
  switch (form) {
  case CICU_NFC: n = unorm2_getNFCInstance(&e); break;
  case CICU_NFKC: n = unorm2_getNFKCInstance(&e); break;
  case CICU_NFD: n = unorm2_getNFDInstance(&e); break;
  default: n = unorm2_getNFKCCasefoldInstance(&e); break;
  }
  *error = failure(e);
  return (const cicu_normalizer *)n;
}

int32_t cicu_normalize(const cicu_normalizer *n, const uint16_t *text, int32_t length,
                       uint16_t *out, int32_t capacity, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t needed = unorm2_normalize((const UNormalizer2 *)n, (const UChar *)text, length,
                                    (UChar *)out, capacity, &e);
  *error = e == U_BUFFER_OVERFLOW_ERROR ? 0 : failure(e);
  return needed;
}

bool cicu_normalizer_is_inert(const cicu_normalizer *n, uint32_t c) {
  return unorm2_isInert((const UNormalizer2 *)n, (UChar32)c);
}

bool cicu_normalizer_has_boundary_before(const cicu_normalizer *n, uint32_t c) {
  return unorm2_hasBoundaryBefore((const UNormalizer2 *)n, (UChar32)c);
}

// Transliteration

cicu_transliterator *cicu_transliterator_open(const char *id, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  UChar name[128];
  size_t length = strlen(id);
  if (length >= 128) {
    *error = (int32_t)U_ILLEGAL_ARGUMENT_ERROR;
    return NULL;
  }
  u_charsToUChars(id, name, (int32_t)length);
  UTransliterator *t = utrans_openU(name, (int32_t)length, UTRANS_FORWARD, NULL, 0, NULL, &e);
  *error = failure(e);
  return (cicu_transliterator *)t;
}

void cicu_transliterator_close(cicu_transliterator *t) { utrans_close((UTransliterator *)t); }

int32_t cicu_transliterate(const cicu_transliterator *t, uint16_t *text, int32_t length,
                           int32_t capacity, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t limit = length, size = length;
  utrans_transUChars((const UTransliterator *)t, (UChar *)text, &size, capacity, 0, &limit, &e);
  *error = failure(e);
  return size;
}

// Regular expressions

cicu_regex *cicu_regex_open(const uint16_t *pattern, int32_t length, int32_t *error,
                            int32_t *error_offset) {
  UErrorCode e = U_ZERO_ERROR;
  UParseError where = {0};
  URegularExpression *r = uregex_open((const UChar *)pattern, length, 0, &where, &e);
  *error = failure(e);
  *error_offset = where.offset;
  return (cicu_regex *)r;
}

void cicu_regex_close(cicu_regex *r) { uregex_close((URegularExpression *)r); }

void cicu_regex_set_limit(cicu_regex *r, int32_t steps) {
  UErrorCode e = U_ZERO_ERROR;
  uregex_setTimeLimit((URegularExpression *)r, steps, &e);
}

int32_t cicu_regex_set_text(cicu_regex *r, const uint16_t *text, int32_t length) {
  UErrorCode e = U_ZERO_ERROR;
  uregex_setText((URegularExpression *)r, (const UChar *)text, length, &e);
  return failure(e);
}

bool cicu_regex_find(cicu_regex *r, int32_t start, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  bool found = uregex_find((URegularExpression *)r, start, &e);
  *error = failure(e);
  return found && !*error;
}

int32_t cicu_regex_group_count(cicu_regex *r) {
  UErrorCode e = U_ZERO_ERROR;
  return uregex_groupCount((URegularExpression *)r, &e);
}

int32_t cicu_regex_group_start(cicu_regex *r, int32_t group) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t at = uregex_start((URegularExpression *)r, group, &e);
  return U_FAILURE(e) ? -1 : at;
}

int32_t cicu_regex_group_end(cicu_regex *r, int32_t group) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t at = uregex_end((URegularExpression *)r, group, &e);
  return U_FAILURE(e) ? -1 : at;
}

// Encodings

int32_t cicu_decode(const char *charset, const uint8_t *bytes, int32_t length, uint16_t *out,
                    int32_t capacity, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  UConverter *c = ucnv_open(charset, &e);
  if (U_FAILURE(e)) {
    *error = failure(e);
    return -1;
  }
  // The default is to write U+FFFD and go on: a reader that does so loses text in silence.
  ucnv_setToUCallBack(c, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &e);
  int32_t needed = ucnv_toUChars(c, (UChar *)out, capacity, (const char *)bytes, length, &e);
  ucnv_close(c);
  *error = e == U_BUFFER_OVERFLOW_ERROR ? 0 : failure(e);
  return needed;
}

int32_t cicu_encode(const char *charset, const uint16_t *units, int32_t length, uint8_t *out,
                    int32_t capacity, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  UConverter *c = ucnv_open(charset, &e);
  if (U_FAILURE(e)) {
    *error = failure(e);
    return -1;
  }
  // The default is to write a substitute and go on, which loses text in silence.
  ucnv_setFromUCallBack(c, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &e);
  ucnv_setFallback(c, false);
  int32_t needed = ucnv_fromUChars(c, (char *)out, capacity, (const UChar *)units, length, &e);
  ucnv_close(c);
  *error = e == U_BUFFER_OVERFLOW_ERROR ? 0 : failure(e);
  return needed;
}

typedef struct {
  const char *start;
  int32_t flaw;
} flaw_context;

static void note_flaw(const void *context, UConverterToUnicodeArgs *args, const char *units,
                      int32_t length, UConverterCallbackReason reason, UErrorCode *e) {
  flaw_context *found = (flaw_context *)context;
  (void)units;
  if (reason > UCNV_IRREGULAR) return;
  if (found->flaw < 0) found->flaw = (int32_t)(args->source - found->start) - length;
  static const UChar replacement[] = {0xFFFD};
  *e = U_ZERO_ERROR;
  ucnv_cbToUWriteUChars(args, replacement, 1, 0, e);
}

int32_t cicu_decode_leniently(const char *charset, const uint8_t *bytes, int32_t length,
                              uint16_t *out, int32_t capacity, int32_t *flaw, int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  const char *source = (const char *)bytes;
  UChar *target = (UChar *)out;
  flaw_context found = {source, -1};
  UConverter *c = ucnv_open(charset, &e);
  if (U_SUCCESS(e)) {
    ucnv_setToUCallBack(c, note_flaw, &found, NULL, NULL, &e);
    ucnv_toUnicode(c, &target, target + capacity, &source, source + length, NULL, true, &e);
  }
  ucnv_close(c);
  *flaw = found.flaw;
  *error = failure(e);
  return (int32_t)(target - (UChar *)out);
}

int32_t cicu_detect_charset(const uint8_t *bytes, int32_t length, char name[static 40],
                            int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  int32_t confidence = 0;
  name[0] = 0;
  UCharsetDetector *d = ucsdet_open(&e);
  if (U_SUCCESS(e)) {
    ucsdet_setText(d, (const char *)bytes, length, &e);
    const UCharsetMatch *m = ucsdet_detect(d, &e);
    if (U_SUCCESS(e) && m) {
      const char *found = ucsdet_getName(m, &e);
      confidence = ucsdet_getConfidence(m, &e);
      if (U_SUCCESS(e) && found) {
        strncpy(name, found, 39);
        name[39] = 0;
      }
    }
    ucsdet_close(d);
  }
  *error = failure(e);
  return confidence;
}

// Properties

static uint32_t script_code(UScriptCode script) {
  const char *name = uscript_getShortName(script);
  if (!name || strlen(name) != 4) return 0;
  return (uint32_t)name[0] << 24 | (uint32_t)name[1] << 16 | (uint32_t)name[2] << 8 |
         (uint32_t)name[3];
}

uint32_t cicu_script(uint32_t c) {
  UErrorCode e = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)c, &e);
  return U_SUCCESS(e) ? script_code(script) : 0;
}

int32_t cicu_language_scripts(const char *language, uint32_t scripts[static 8]) {
  UErrorCode e = U_ZERO_ERROR;
  UScriptCode codes[8];
  int32_t count = uscript_getCode(language, codes, 8, &e);
  if (U_FAILURE(e)) return 0;
  for (int32_t i = 0; i < count; i++) scripts[i] = script_code(codes[i]);
  return count;
}

int32_t cicu_category(uint32_t c) { return u_charType((UChar32)c); }

uint32_t cicu_to_lower(uint32_t c) { return (uint32_t)u_tolower((UChar32)c); }
uint32_t cicu_to_upper(uint32_t c) { return (uint32_t)u_toupper((UChar32)c); }

// Regions

const char *cicu_region(int32_t index) {
  const char *const *codes = uloc_getISOCountries();
  for (int32_t i = 0; i < index && *codes; i++) codes++;
  return *codes;
}

int32_t cicu_region_name(const char *region, const char *locale, uint16_t *out, int32_t capacity,
                         int32_t *error) {
  UErrorCode e = U_ZERO_ERROR;
  char id[16] = "und_";
  strncat(id, region, 8);
  int32_t length = uloc_getDisplayCountry(id, locale, (UChar *)out, capacity, &e);
  *error = failure(e);
  return length;
}
