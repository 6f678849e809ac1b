// SPDX-License-Identifier: Apache-2.0

// Tables made by scripts/make-base-lexicon.sh from Unicode data and from core.tsv, as constant bytes of the binary.
#ifndef CBASELEXICON_H
#define CBASELEXICON_H

#include <stdint.h>

enum { CBASE_SYLLABLE_BYTES = 6 };
/// For U+4E00 to U+9FFF the number of the first Mandarin reading, 0 for none.
extern const uint16_t *_Nonnull const cbase_han_syllable;
/// The syllables, toneless, each padded with zeros to CBASE_SYLLABLE_BYTES.
extern const uint8_t *_Nonnull const cbase_syllables;

/// Lexicon tables (see LexiconTable.swift), with the byte after the last.
extern const uint8_t *_Nonnull const cbase_unihan_zh_en;
extern const uint8_t *_Nonnull const cbase_unihan_zh_en_end;
extern const uint8_t *_Nonnull const cbase_cldr_zh_en;
extern const uint8_t *_Nonnull const cbase_cldr_zh_en_end;
extern const uint8_t *_Nonnull const cbase_cldr_zh_ru;
extern const uint8_t *_Nonnull const cbase_cldr_zh_ru_end;
extern const uint8_t *_Nonnull const cbase_cldr_ru_en;
extern const uint8_t *_Nonnull const cbase_cldr_ru_en_end;
extern const uint8_t *_Nonnull const cbase_core_zh_en;
extern const uint8_t *_Nonnull const cbase_core_zh_en_end;
extern const uint8_t *_Nonnull const cbase_core_zh_ru;
extern const uint8_t *_Nonnull const cbase_core_zh_ru_end;
extern const uint8_t *_Nonnull const cbase_core_ru_en;
extern const uint8_t *_Nonnull const cbase_core_ru_en_end;

#endif
