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

  /// The most characters of an abbreviation, and the most before the bracket that its long form is looked for in.
  private static let longest = 20
  private static let reach = 600

  /// All long forms with their abbreviations in a text, in order.
  ///
  /// - Complexity: O(*characters*).
  public static func all(in text: String) -> [BracketedAbbreviation] {
    all(in: text, languages: .standard)
  }

  /// All long forms with their abbreviations in a text and the UTF-8 bytes of the long forms, in order.
  ///
  /// - Complexity: O(*characters*).
  package static func places(in text: String) -> [(BracketedAbbreviation, Range<Int>)] {
    places(in: text, languages: .standard)
  }

  /// All long forms with their abbreviations in a text of any language of a catalog, in order.
  package static func all(
    in text: String, languages: LanguageCatalog
  ) -> [BracketedAbbreviation] {
    places(in: text, languages: languages).map(\.0)
  }

  private static func places(
    in text: String, languages: LanguageCatalog
  ) -> [(BracketedAbbreviation, Range<Int>)] {
    let signs = AbbreviationSigns.signs(of: languages)
    var found: [(BracketedAbbreviation, Range<Int>)] = []
    var rest = text[...]
    while let close = rest.firstIndex(where: { $0 == ")" || $0 == "）" }) {
      // Of brackets in brackets, the inner ones contain the abbreviation.
      guard let open = rest[..<close].lastIndex(where: { $0 == "(" || $0 == "（" }) else {
        rest = rest[rest.index(after: close)...]
        continue
      }
      let inner = rest[rest.index(after: open)...]
      if let short = signs.abbreviation(inner[..<close]), short.count <= longest,
        let full = longForm(of: short, in: text[..<open].suffix(reach), signs)
      {
        let start = text.utf8.distance(from: text.startIndex, to: full.startIndex)
        found.append(
          (
            BracketedAbbreviation(full: String(full), short: short),
            start..<start + full.utf8.count
          ))
      }
      rest = text[text.index(after: close)...]
    }
    return found
  }

  private static func longForm(
    of short: String, in before: Substring, _ signs: AbbreviationSigns
  ) -> Substring? {
    let isHan = short.unicodeScalars.allSatisfy { Script(of: $0.value) == .han }
    return isHan
      ? hanForm(Array(short), before, signs: signs) : wordForm(Array(short.lowercased()), before)
  }

  /// The shortest run of Han characters before the bracket that contains the characters in order.
  private static func hanForm(
    _ short: [Character], _ before: Substring, signs: AbbreviationSigns
  ) -> Substring? {
    let trimmed = before.trimmingEnd { signs.marks.contains($0) }
    var wanted = short.count - 1
    var start = trimmed.endIndex
    for taken in 1...40 {
      guard start > trimmed.startIndex else { return nil }
      start = trimmed.index(before: start)
      let character = trimmed[start]
      guard character.unicodeScalars.allSatisfy({ Script(of: $0.value) == .han }) else {
        return nil
      }
      guard character == short[wanted] else { continue }
      if wanted == 0 { return taken > short.count ? trimmed[start...] : nil }
      wanted -= 1
    }
    return nil
  }

  /// The fewest words before the bracket whose initials are the letters, ignoring small words
  /// between them.
  private static func wordForm(_ short: [Character], _ before: Substring) -> Substring? {
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
    let trimmed = form.trimmingEnd { !$0.isLetter && !$0.isNumber }
    return trimmed.contains(where: { ",;:.".contains($0) }) ? nil : trimmed
  }
}

extension Substring {
  fileprivate func trimmingEnd(_ isDropped: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isDropped(last) { text.removeLast() }
    return text
  }
}
