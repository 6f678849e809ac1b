// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// A long form with its abbreviation in brackets after it.
///
/// Examples: 上海合作组织（以下简称“上合组织”）, `Shanghai Cooperation Organization (SCO)`. The letters of the
/// abbreviation show where the long form begins: they are its initials or, in Chinese, characters
/// of it in their order. See Schwartz and Hearst (2003), "A Simple Algorithm for Identifying
/// Abbreviation Definitions in Biomedical Text".
public struct BracketedAbbreviation: Hashable, Sendable {
  /// The long form.
  public var full: String
  /// The abbreviation.
  public var short: String

  /// All long forms with their abbreviations in a text, in order.
  ///
  /// - Complexity: O(*characters*).
  public static func all(in text: String) -> [BracketedAbbreviation] {
    all(in: text, languages: .standard)
  }

  /// All long forms with their abbreviations in a text of any language of a catalog, in order.
  package static func all(
    in text: String, languages: LanguageCatalog
  ) -> [BracketedAbbreviation] {
    let signs = AbbreviationSigns.signs(of: languages)
    var found: [BracketedAbbreviation] = []
    var rest = text[...]
    while let close = rest.firstIndex(where: { $0 == ")" || $0 == "）" }) {
      // Of brackets in brackets, the inner ones contain the abbreviation.
      guard let open = rest[..<close].lastIndex(where: { $0 == "(" || $0 == "（" }) else {
        rest = rest[rest.index(after: close)...]
        continue
      }
      let inner = rest[rest.index(after: open)...]
      let before = text[..<open]
      if let short = signs.abbreviation(inner[..<close]),
        let full = longForm(of: short, in: before, signs)
      {
        found.append(BracketedAbbreviation(full: full, short: short))
      }
      rest = text[text.index(after: close)...]
    }
    return found
  }

  private static func longForm(
    of short: String, in before: Substring, _ signs: AbbreviationSigns
  ) -> String? {
    let isHan = short.unicodeScalars.allSatisfy { Script(of: $0.value) == .han }
    return isHan
      ? hanForm(Array(short), before, signs: signs) : wordForm(Array(short.lowercased()), before)
  }

  /// The shortest run of Han characters before the bracket that contains the characters in order.
  private static func hanForm(
    _ short: [Character], _ before: Substring, signs: AbbreviationSigns
  ) -> String? {
    let trimmed = before.reversed().drop { signs.marks.contains($0) }
    var wanted = short.count - 1
    var taken = ""
    for character in trimmed {
      guard character.unicodeScalars.allSatisfy({ Script(of: $0.value) == .han }),
        taken.count < 40
      else { return nil }
      taken.append(character)
      if character == short[wanted] {
        if wanted == 0 { break }
        wanted -= 1
      }
    }
    guard wanted == 0, taken.last == short[0], taken.count > short.count else { return nil }
    return String(taken.reversed())
  }

  /// The fewest words before the bracket whose initials are the letters, ignoring small words
  /// between them.
  private static func wordForm(_ short: [Character], _ before: Substring) -> String? {
    let words = before.split(whereSeparator: \.isWhitespace).suffix(short.count * 2 + 2)
    var wanted = short.count - 1
    var start: Substring.Index?
    for word in words.reversed() {
      let pieces = word.split { !$0.isLetter && !$0.isNumber }
      for piece in pieces.reversed() where wanted >= 0 && piece.lowercased().first == short[wanted]
      {
        wanted -= 1
      }
      if wanted < 0 {
        start = word.startIndex
        break
      }
    }
    guard let start else { return nil }
    let form = before[start...].drop { !$0.isLetter }
    let trimmed = String(form).trimmingEnd { !$0.isLetter && !$0.isNumber }
    return trimmed.contains(where: { ",;:.".contains($0) }) ? nil : trimmed
  }
}

extension String {
  fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
