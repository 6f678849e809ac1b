// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The word at the end of a text, before words that are replaced; its form may depend on their sound.
struct PrecedingWord {
  /// UTF-8 bytes of the text.
  let range: Range<Int>
  /// The word.
  let text: String

  /// The change that the word needs.
  enum Change {
    /// No change: it has no other form, or its form is right.
    case kept
    /// The form that is written in its place.
    case changed(String)
    /// The form that is right is not certain.
    case doubt
  }

  /// The word that only spaces, marks that open, and markup separate from the end of a text; `nil` if there is none,
  /// if no space is among them, or if the word is a part of a longer one.
  ///
  /// - Complexity: O(1); a tag has at most 400 bytes and the word at most 16.
  init?(endOf text: [UInt8]) {
    guard let end = Self.end(in: text) else { return nil }
    var start = end
    while start > 0, let scalar = Self.scalar(in: text, before: start) {
      if !scalar.value.properties.isAlphabetic {
        let isJoined =
          Self.joiners.contains(scalar.value) || scalar.value.properties.numericType != nil
        if isJoined { return nil }
        break
      }
      start = scalar.start
      guard end - start <= Self.longest else { return nil }
    }
    guard start < end else { return nil }
    range = start..<end
    self.text = String(decoding: text[range], as: UTF8.self)
  }

  /// Whether the word can be the first one of a sentence or quotation.
  ///
  /// It is the first one of its line, or no letter or number is before it.
  func isFirst(in text: [UInt8]) -> Bool {
    var end = range.lowerBound
    while end > 0, let scalar = Self.scalar(in: text, before: end) {
      if scalar.value.properties.generalCategory == .control { return true }
      if !scalar.value.properties.isWhitespace {
        return !scalar.value.properties.isAlphabetic && scalar.value.properties.numericType == nil
      }
      end = scalar.start
    }
    return true
  }

  /// Whether the word before this one is in capitals, as in a heading.
  func followsCapitals(in text: [UInt8]) -> Bool {
    var end = range.lowerBound
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    var capitals = 0
    while end > 0, let scalar = Self.scalar(in: text, before: end),
      scalar.value.properties.isAlphabetic
    {
      guard scalar.value.properties.isUppercase else { return false }
      capitals += 1
      end = scalar.start
    }
    return capitals > 1
  }

  /// The most bytes of a word that is looked for.
  private static let longest = 16
  /// Marks that join a word to the one before it.
  private static let joiners: Set<Unicode.Scalar> = ["-", ".", "@", "/", "\u{2010}", "\u{2011}"]

  /// The scalar that ends at a byte of a text in UTF-8, and its first byte.
  private static func scalar(
    in text: [UInt8], before end: Int
  ) -> (value: Unicode.Scalar, start: Int)? {
    var start = end - 1
    while start > 0, end - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
    return String(decoding: text[start..<end], as: UTF8.self).unicodeScalars.first.map {
      ($0, start)
    }
  }

  // MARK: Spaces, marks and markup

  /// The end of the word.
  ///
  /// Marks are those of quotations, and those of Markdown (`an **old** plan`); tags are those of HTML inside a
  /// sentence. What is before a bracket may be a number of a list (`Option a (old)`), and other tags begin other
  /// texts, as an empty line does.
  private static func end(in text: [UInt8]) -> Int? {
    var end = text.count
    var hasSpace = false
    var hasLineEnd = false
    while end > 0 {
      let rest = text[..<end]
      switch rest[end - 1] {
      case 0x20:
        hasSpace = true
        end -= 1
      case 0x0A where !hasLineEnd:
        hasLineEnd = true
        hasSpace = true
        end -= rest.dropLast().last == 0x0D ? 2 : 1
      case let byte where marks.contains(byte): end -= 1
      case 0x3E:
        guard let tag = rest.suffix(longestTag).lastIndex(of: 0x3C) else { return nil }
        let name = rest[(tag + 1)...].drop { $0 == 0x2F }.prefix { $0.isASCIILetter }
        guard inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
          return nil
        }
        end = tag
      case 0x3B:
        guard let space = entities.first(where: { rest.suffix($0.count).elementsEqual($0) }) else {
          return hasSpace ? end : nil
        }
        hasSpace = true
        end -= space.count
      case 0x80...:
        if let space = spaces.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
          hasSpace = true
          end -= space.count
        } else if let quote = quotes.first(where: { rest.suffix($0.count).elementsEqual($0) }) {
          end -= quote.count
        } else {
          return hasSpace ? end : nil
        }
      default: return hasSpace ? end : nil
      }
    }
    return nil
  }

  private static let marks = Set("\"'*_[~".utf8)
  private static let inlineTags: Set = [
    "a", "b", "code", "em", "i", "mark", "q", "span", "strong", "u",
  ]
  private static let quotes = ["\u{201C}", "\u{2018}", "\u{AB}"].map { Array($0.utf8) }
  /// Spaces at which no line is broken.
  private static let spaces = ["\u{A0}", "\u{202F}"].map { Array($0.utf8) }
  /// A space of this kind as HTML and Markdown may write it.
  private static let entities = ["&nbsp;", "&#160;", "&#xa0;", "&#xA0;"].map { Array($0.utf8) }
  /// The most bytes of a tag that is looked for.
  private static let longestTag = 400

  // MARK: Languages

  /// The data of a language for words that are replaced; of all languages where it is not known, and where the words
  /// are in a script in which the language is not written.
  static func data<Data>(
    of language: LanguageTag?, for words: String, _ part: (Language) -> Data?
  ) -> [Data] {
    let catalog = LanguageCatalog.standard
    guard let language else { return catalog.languages.compactMap(part) }
    guard catalog.contains(language) else { return [] }
    if let own = part(catalog[language]) { return [own] }
    let script = words.unicodeScalars.first { $0.properties.isAlphabetic }.map {
      Script(of: $0.value)
    }
    let isForeign =
      switch script {
      case .latin: !catalog[language].scripts.contains("Latn")
      case .cyrillic: !catalog[language].scripts.contains("Cyrl")
      default: false
      }
    return isForeign ? catalog.languages.compactMap(part) : []
  }
}
