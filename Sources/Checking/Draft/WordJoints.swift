// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The words and characters by which a term of a text without spaces may be parts of other words.
///
/// Not thread-safe.
struct WordJoints {
  private let language: LanguageTag
  private let boundEndings: [String]
  private let particles: [String]
  private let boundPrefixes: [String]
  private let longWords: [String]

  /// The joints of a language; none if it has no data.
  init(_ language: LanguageTag) {
    self.language = language
    let terms = Language.of(language).terms
    boundEndings = DataText.words(terms?.boundEndings ?? "")
    particles = DataText.words(terms?.particles ?? "")
    boundPrefixes = DataText.words(terms?.boundPrefixes ?? "")
    longWords = DataText.words(terms?.longWords ?? "")
  }

  /// Whether a text goes on with a word that makes a longer one of the last part of those before it: 发展银行
  /// before 业.
  func hasBoundEnding(after end: Int, of text: String, _ edges: Set<Int>) -> Bool {
    let rest = text.utf8.dropFirst(end)
    return boundEndings.contains { ending in
      rest.starts(with: ending.utf8) && edges.contains(end + ending.utf8.count)
    }
  }

  /// Whether a character directly before a term makes a longer word of its first one: 能量 after 正.
  ///
  /// The character must not be the end of another word itself.
  func hasBoundPrefix(before start: Int, of text: String, _ edges: Set<Int>) -> Bool {
    let rest = text.utf8.prefix(start)
    return boundPrefixes.contains { prefix in
      rest.suffix(prefix.utf8.count).elementsEqual(prefix.utf8)
        && edges.contains(start - prefix.utf8.count)
    }
  }

  /// Whether a word that break iteration does not know begins before a term and ends in it, or begins in it and ends
  /// after it: 太阳能 with 能量合作.
  func hasLongWord(across range: Range<Int>, of text: String) -> Bool {
    longWords.contains { word in
      let width = word.utf8.count
      return [range.lowerBound, range.upperBound].contains { edge in
        // The word has at least one byte on each side of the edge.
        (max(0, edge - width + 1)..<edge).contains { start in
          let isAcross =
            edge == range.lowerBound
            ? start + width <= range.upperBound : start >= range.lowerBound
          return isAcross && text.utf8.dropFirst(start).starts(with: word.utf8)
        }
      }
    }
  }

  /// Whether the first character of a term is a particle, after which a word begins that goes on after the term: 和平
  /// before 等 may be 和 and 平等.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the term.
  ///   - text: the text that contains it.
  func splits(_ range: Range<Int>, of text: String) -> Bool {
    let place = text.utf8.dropFirst(range.lowerBound)
    guard let particle = particles.first(where: { place.starts(with: $0.utf8) }) else {
      return false
    }
    let length = range.count - particle.utf8.count
    guard length > 0 else { return false }
    let rest = String(Substring(place.dropFirst(particle.utf8.count)).prefix(length + Self.longest))
    guard let words = try? BreakIterator(.word, locale: language.description),
      let first = words.boundaries(of: rest).first(where: { $0 > 0 })
    else { return false }
    return first > length
  }

  /// The most characters of a word after the end of a term.
  private static let longest = 8
}
