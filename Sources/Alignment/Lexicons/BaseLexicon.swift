// SPDX-License-Identifier: Apache-2.0
import CBaseLexicon
import Languages
import TextModel

/// The lexicons that ship in the binary: Unicode's data, and common words that the project collects (`core.tsv`).
///
/// `scripts/make-base-lexicon.sh` makes them.
public enum BaseLexicon {
  /// The lexicons between two languages, in either direction.
  ///
  /// If neither is English, the lexicons between English and each of them are included.
  public static func lexicons(_ source: LanguageTag, _ target: LanguageTag) -> [LexiconTable] {
    guard !source.matches(target) else { return [] }
    let wanted = languages(source, target)
    return all.filter { lexicon in
      wanted.contains(lexicon.source.language) && wanted.contains(lexicon.target.language)
    }
  }

  /// The languages whose lexicons can serve a pair: the two languages, and English as the pivot.
  package static func languages(_ source: LanguageTag, _ target: LanguageTag) -> Set<String> {
    [source.language, target.language, LanguageTag.english.language]
  }

  private static let all: [LexiconTable] = [
    open(
      cbase_unihan_zh_en, cbase_unihan_zh_en_end, name: "Unihan definitions", source: .chinese,
      target: .english),
    open(
      cbase_cldr_zh_en, cbase_cldr_zh_en_end, name: "CLDR names", source: .chinese, target: .english
    ),
    open(
      cbase_cldr_zh_ru, cbase_cldr_zh_ru_end, name: "CLDR names", source: .chinese, target: .russian
    ),
    open(
      cbase_cldr_ru_en, cbase_cldr_ru_en_end, name: "CLDR names", source: .russian, target: .english
    ),
    open(
      cbase_core_zh_en, cbase_core_zh_en_end, name: "core words", source: .chinese, target: .english
    ),
    open(
      cbase_core_zh_ru, cbase_core_zh_ru_end, name: "core words", source: .chinese, target: .russian
    ),
    open(
      cbase_core_ru_en, cbase_core_ru_en_end, name: "core words", source: .russian, target: .english
    ),
  ].compactMap { $0 }

  private static func open(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, name: String,
    source: LanguageTag, target: LanguageTag
  ) -> LexiconTable? {
    let buffer = UnsafeRawBufferPointer(start: start, count: end - start)
    return LexiconTable(
      .fixed(.init(buffer: buffer)), name: name, source: source, target: target,
      segmentsHan: Language.of(source).isHan)
  }
}
