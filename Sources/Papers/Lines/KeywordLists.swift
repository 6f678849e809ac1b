// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import Segmentation
import TextModel

/// Keyword lists that have every keyword in two languages: `贸易 / trade; 信任 / trust`.
enum KeywordLists {
  /// The keywords by language; one list where they are in one language.
  ///
  /// - Complexity: O(*n*).
  static func lists(
    _ items: [String], _ language: LanguageTag, languages: LanguageCatalog
  ) -> [(language: LanguageTag, items: [String])] {
    let halves = items.map(halves)
    let count = halves.count { $0 != nil }
    guard count > 0, count * 3 >= items.count * 2 else { return [(language, items)] }
    var lists: [(language: LanguageTag, items: [String])] = []
    for (item, halves) in zip(items, halves) {
      for half in halves ?? [item] {
        let script = ScriptBalance(half.unicodeScalars.map(\.value)[...]).script
        var found =
          script.flatMap { LanguageDetector.detect(half, in: $0, among: languages) } ?? language
        if found.matches(language) { found = language }
        if let index = lists.firstIndex(where: { $0.language.matches(found) }) {
          lists[index].items.append(half)
        } else {
          lists.append((found, [half]))
        }
      }
    }
    return lists
  }

  /// The two halves of a keyword in different scripts, separated by a slash, a bar or brackets.
  private static func halves(_ item: String) -> [String]? {
    let scalars = item.unicodeScalars.map(\.value)
    guard scalars.count < 200 else { return nil }
    for (place, scalar) in scalars.enumerated()
    where [0x2F, 0xFF0F, 0x7C, 0x28, 0xFF08].contains(scalar) {
      let parts = [scalars[..<place], scalars[(place + 1)...]]
      let scripts = parts.map { ScriptBalance($0).script }
      guard !scripts.contains(nil), scripts[0] != scripts[1],
        parts.allSatisfy({ !ScriptBalance($0).isMixed })
      else { continue }
      let isBracket = scalar == 0x28 || scalar == 0xFF08
      if isBracket, ScriptBalance(parts[1]).smallCount(.latin) == 0, scripts[1] == .latin {
        return nil
      }
      return parts.map { part in
        String(String.UnicodeScalarView(part.compactMap(Unicode.Scalar.init))).trimming {
          CharacterClass.isSpace($0) || $0 == 0x29 || $0 == 0xFF09
        }
      }
    }
    return nil
  }
}
