// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// The words and marks around an abbreviation in brackets, in all languages of a catalog.
struct AbbreviationSigns: Sendable {
  /// Words before an abbreviation that do not belong to it.
  let leads: [String]
  /// Marks around the abbreviation.
  let marks: Set<Character>

  private init(_ languages: LanguageCatalog) {
    let phrases = languages.languages.compactMap(\.phrases)
    leads = phrases.flatMap { $0.abbreviationLeads.split(separator: "\n").map(String.init) }
    marks = Self.quotes.union(phrases.flatMap(\.abbreviationMarks))
  }

  private static let quotes: Set<Character> = [
    "\"", "'", "“", "”", "‘", "’", "「", "」", "«", "»", "『", "』", "：", ":", " ",
  ]

  /// The signs of the languages of a catalog.
  static func signs(of languages: LanguageCatalog) -> AbbreviationSigns {
    compiled.table(in: languages)
  }

  private static let compiled = CompiledTables { AbbreviationSigns($1) }

  /// The abbreviation in brackets, without introductory words; `nil` if there is none.
  func abbreviation(_ bracket: Substring) -> String? {
    var inner = bracket.drop { marks.contains($0) }
    var changed = true
    while changed {
      changed = false
      for lead in leads where inner.lowercased().hasPrefix(lead) {
        let next = inner.dropFirst(lead.count)
        // "or" is a lead, "Oracle" is not.
        guard !(lead.last?.isASCII ?? false) || next.first?.isLetter != true else { continue }
        inner = next.drop { marks.contains($0) || $0 == "," || $0 == "，" }
        changed = true
      }
    }
    while let last = inner.last, marks.contains(last) { inner.removeLast() }
    let count = inner.count
    guard (2...12).contains(count), !inner.contains(where: \.isWhitespace) else { return nil }
    let isHan = inner.unicodeScalars.allSatisfy { Script(of: $0.value) == .han }
    let capitals = inner.count { $0.isUppercase }
    return isHan || capitals * 2 >= count && capitals >= 2 ? String(inner) : nil
  }
}
