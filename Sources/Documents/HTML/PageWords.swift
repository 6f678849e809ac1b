// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The words by which lines of the frame of a page are known, in all languages with data.
struct PageWords: Sendable {
  private let homes: Set<String>
  private let tools: Set<String>
  private let fields: Set<String>
  private let dates: Set<String>
  private let copyrights: [String]

  /// The words of the languages that ship.
  static let standard = PageWords(LanguageCatalog.standard)

  private init(_ catalog: LanguageCatalog) {
    let data = catalog.languages.flatMap(\.sections)
    func words(_ list: KeyPath<SectionMarkerData, String>) -> [String] {
      data.flatMap { SectionMarkerData.words($0[keyPath: list]) }
    }
    homes = Set(words(\.pageHomes))
    tools = Set(words(\.pageTools))
    fields = Set(words(\.pageFields))
    dates = Set(words(\.pageDates))
    copyrights = words(\.copyrights)
  }

  /// Whether a text is the name of the first page of a site: `Home`.
  func isHome(_ text: String) -> Bool { homes.contains(text.lowercased()) }

  /// Whether a text says who has its rights.
  func haveCopyright(_ text: String) -> Bool {
    let text = text.lowercased()
    return text.contains("©") || copyrights.contains(where: text.contains)
  }

  /// Whether a line is made of tools of the page, or of its source with the time of day: 字号：大 中 小 打印,
  /// `Updated: November 29, 2026 19:20`.
  ///
  /// - Complexity: O(*n*).
  func areTools(_ text: String, links: [String], hasOwnText: Bool) -> Bool {
    let labels = Self.labels(of: text)
    if labels.contains(where: tools.contains), !links.isEmpty { return true }
    if Self.hasTime(text) || Self.beginsWithDate(text), labels.contains(where: fields.contains) {
      return true
    }
    if isDate(text) { return true }
    let pieces = text.split { $0.isWhitespace || ":：|·/".contains($0) }.map { $0.lowercased() }
    if pieces.count > 1, pieces.allSatisfy(tools.contains) { return true }
    let hasNumber = text.unicodeScalars.contains { CharacterClass.isDigit($0.value) }
    return links.contains { tools.contains($0.lowercased()) }
      && (!hasOwnText || hasNumber || !labels.isEmpty)
  }

  /// Whether a line is the date of the page with a word for it: `Updated: November 29, 2026`.
  private func isDate(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= Self.mostInDate,
      let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return false }
    let label = text[..<colon].lowercased().split(whereSeparator: \.isWhitespace)
    return dates.contains(label.joined(separator: " ")) && Self.hasYear(text[colon...])
  }

  /// The most characters of a line with a date.
  private static let mostInDate = 48

  /// Whether a line begins with a date in digits: `2026-11-29`, 2026年11月29日, `29.11.2026`.
  private static func beginsWithDate(_ text: String) -> Bool {
    let start = text.drop(while: \.isWhitespace).prefix(10)
    return start.first?.isNumber == true && hasYear(start)
  }

  /// Whether a text has four digits that are a year from 1900 to 2099.
  private static func hasYear(_ text: Substring) -> Bool {
    text.split { !$0.isASCII || !$0.isNumber }
      .contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }

  /// The words before each colon of a line, up to the space or mark before them, in small letters.
  private static func labels(of text: String) -> [String] {
    var labels: [String] = []
    let pieces = text.lowercased().split(omittingEmptySubsequences: false) {
      $0 == ":" || $0 == "："
    }
    for piece in pieces.dropLast() {
      let words = piece.split(whereSeparator: \.isWhitespace)
      guard let last = words.last else { continue }
      labels.append(String(last))
      if words.count > 1 { labels.append(words.suffix(2).joined(separator: " ")) }
      // A script without spaces: 外交部字号.
      let han = last.unicodeScalars.reversed().prefix { CharacterClass.isHan($0.value) }
      for length in 2...4 where han.count > length {
        labels.append(String(String.UnicodeScalarView(han.prefix(length).reversed())))
      }
    }
    return labels
  }

  /// Whether a text has a time of day: `19:20`.
  private static func hasTime(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    return scalars.indices.dropFirst().dropLast(2).contains { at in
      scalars[at] == 0x3A && CharacterClass.isDigit(scalars[at - 1])
        && CharacterClass.isDigit(scalars[at + 1]) && CharacterClass.isDigit(scalars[at + 2])
    }
  }
}
