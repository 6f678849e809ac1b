// SPDX-License-Identifier: Apache-2.0
import TextModel

/// Headings that name a language and, beside it, a status of its terms or words that are not known: `English
/// (preferred)`, 英文（首选）, `Английский (для юристов)`.
extension ColumnHeading {
  /// Whether the heading names a status, or has words that are not known.
  package var hasStatus: Bool {
    switch version {
    case .status, .unknown: true
    case .machine, .draft, .numbered, .final, nil: false
    }
  }

  /// The headings of a row, where the first one of a language or of the translation that has a status is its column,
  /// if the row has no column of it otherwise.
  ///
  /// The best status comes first. Further headings of the language are fields of that column.
  static func withStatuses(_ columns: [ColumnHeading], of headings: [String]) -> [ColumnHeading] {
    var known: [String: [LanguageTag]] = [:]
    var hasTarget = false
    for column in columns {
      if column.isBare || ColumnNames.side(column.text) == .target {
        hasTarget = true
      } else if let tag = LanguageNames.language(column.text) {
        known[tag.language, default: []].append(tag)
      }
    }
    let found = columns.indices.compactMap { column -> (column: Int, heading: ColumnHeading)? in
      guard columns[column].version == nil else { return nil }
      return withStatus(headings[column]).map { (column, $0) }
    }.sorted { ($0.heading.order, $0.column) < ($1.heading.order, $1.column) }
    var made = columns
    for (column, heading) in found {
      if let tag = LanguageNames.language(heading.text) {
        let tags = known[tag.language] ?? []
        if tags.prefix(mostTags).contains(where: { isSame($0, tag) }) { continue }
        known[tag.language] = tags + [tag]
      } else if hasTarget {
        continue
      } else {
        hasTarget = true
      }
      made[column] = heading
    }
    return made
  }

  /// The most columns of a language that are compared with one another.
  private static let mostTags = 20

  /// Whether two tags may be of one column: nothing that both say of a script or region is different.
  package static func isSame(_ one: LanguageTag, _ other: LanguageTag) -> Bool {
    func agree(_ one: String?, _ other: String?) -> Bool {
      one == nil || other == nil || one == other
    }
    return one.matches(other) && agree(one.script, other.script) && agree(one.region, other.region)
  }

  /// The place of a status in an order in which the best comes first and unknown words last.
  private var order: Int {
    if case .status(let status) = version {
      TermStatus.allCases.sorted().firstIndex(of: status) ?? TermStatus.allCases.count
    } else {
      TermStatus.allCases.count
    }
  }

  /// A heading of a language, or of the translation, with a status of terms; `nil` for any other.
  ///
  /// Words that are not known count if a mark separates them from the name of a language.
  ///
  /// - Complexity: O(*characters*²) for a heading of at most 80 bytes; longer ones are not read.
  static func withStatus(_ heading: String) -> ColumnHeading? {
    guard heading.utf8.count <= 80, ColumnNames.knownField(heading) == nil,
      ColumnNames.side(heading) == nil, LanguageNames.language(heading) == nil
    else { return nil }
    for (name, text) in parts(of: heading) {
      guard isLanguage(text) || ColumnNames.side(text) == .target,
        let status = ColumnNames.termStatus(name)
      else { continue }
      // Somebody doubts it.
      let isAsked = StatusWords.isQuestion(heading)
      return ColumnHeading(text: text, version: isAsked ? .unknown : .status(status))
    }
    return withUnknownWords(heading)
  }

  /// The two parts of a heading at each place where words end, or characters of one word of Han, in both orders.
  private static func parts(of heading: String) -> [(name: String, text: String)] {
    let words = heading.split { !$0.isLetter && !$0.isNumber }
    var pairs: [(name: String, text: String)] = []
    func add(_ left: Substring, _ right: Substring) {
      pairs.append((name: String(left), text: String(right)))
      pairs.append((name: String(right), text: String(left)))
    }
    if words.count == 1, let word = words.first, word.contains(where: { $0 >= "\u{2E80}" }) {
      for cut in word.indices.dropFirst() {
        add(word[..<cut], word[cut...])
      }
    }
    for cut in words.indices.dropFirst() {
      add(
        heading[words[0].startIndex..<words[cut - 1].endIndex],
        heading[words[cut].startIndex..<words[words.count - 1].endIndex])
    }
    return pairs
  }

  /// The language that is named at the beginning or end of a heading, whatever else is in it; `nil` without one.
  package static func language(within heading: String) -> LanguageTag? {
    guard heading.utf8.count <= 80 else { return nil }
    let named = parts(of: heading).first { $0.text.utf8.count > 3 && isLanguage($0.text) }
    return named.flatMap { LanguageNames.language($0.text) }
  }

  /// Whether a tag is that of a language of the catalog, and not more often a word of a heading.
  package static func isClear(_ tag: LanguageTag) -> Bool {
    LanguageCatalog.standard.contains(tag) && !LanguageNames.isAmbiguous(inCell: tag)
  }

  /// Whether a text names a language of the catalog, and is not a short word that means something else, or a question
  /// such as `yes/no`.
  private static func isLanguage(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter }
    if words.count > 1, words.allSatisfy({ StatusWords.flag(String($0)) != nil }) { return false }
    guard let tag = LanguageNames.language(text), LanguageCatalog.standard.contains(tag) else {
      return false
    }
    return text.utf8.count > 3 || !LanguageNames.isAmbiguous(inCell: tag)
  }

  /// A heading with the name of a language and, in brackets or after a dash or colon, words that are not known; `nil`
  /// if they are known to mean something else.
  private static func withUnknownWords(_ heading: String) -> ColumnHeading? {
    guard let mark = heading.indices.first(where: { isMark(at: $0, in: heading) }) else {
      return nil
    }
    let words = heading.split { !$0.isLetter && !$0.isNumber }
    let (before, after) = (
      words.filter { $0.startIndex < mark }, words.filter { $0.startIndex > mark }
    )
    for (named, others) in [(before, after), (after, before)] {
      guard let first = named.first, let last = named.last, let start = others.first,
        let end = others.last
      else { continue }
      let text = String(heading[first.startIndex..<last.endIndex])
      let rest = String(heading[start.startIndex..<end.endIndex])
      let isKnown =
        LanguageNames.language(rest) != nil || ColumnNames.knownField(rest) != nil
        || others.contains { word in
          ColumnNames.knownField(String(word)) != nil || isLanguage(String(word))
        }
      if isLanguage(text), !isKnown { return ColumnHeading(text: text, version: .unknown) }
    }
    return nil
  }

  /// Whether a character sets off what follows it: a bracket, a dash between blanks, a colon, a comma.
  private static func isMark(at index: String.Index, in heading: String) -> Bool {
    if heading[index] == "-" {
      return index > heading.startIndex && heading[heading.index(before: index)].isWhitespace
    }
    return "(（[【–—:：,，|".contains(heading[index])
  }
}
