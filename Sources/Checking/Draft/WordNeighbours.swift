// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The words beside a common word that show that it is not a part of a longer expression.
///
/// 领袖 is a word of its own in 各国领袖出席, and a part of another one in 意见领袖 and 领袖峰会; so is `leader` in `the
/// leader met` and in `opinion leaders`. Beside a word of its own are function words, verbs and marks
/// (`PhraseData.edges`, `TermFormData.freeBefore` and `freeAfter`).
struct WordNeighbours: Sendable {
  private let before: Set<String>
  private let after: Set<String>
  private let clitics: [String]
  /// Whether the language puts spaces between words.
  let isSpaced: Bool

  /// The neighbours of a language; `nil` if it has no table of them.
  static func of(_ language: LanguageTag) -> WordNeighbours? {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { tag, languages in
    WordNeighbours(languages[tag])
  }

  private init?(_ language: Language) {
    guard let terms = language.terms, !terms.freeBefore.isEmpty else { return nil }
    let edges = DataText.words(language.phrases?.edges ?? "")
    after = Set(edges + DataText.words(terms.freeAfter))
    // A verb may be before its object as well.
    before = after.union(DataText.words(terms.freeBefore))
    clitics = DataText.words(terms.clitics)
    isSpaced = language.isSpaced
  }

  /// The most characters of a Han form that is one word.
  private static let longestHan = 3

  /// Whether a form may be a part of a longer expression wherever it is: one word, which is not an abbreviation.
  func mayBePart(_ form: String) -> Bool {
    let scalars = form.unicodeScalars
    guard isSpaced else {
      return scalars.count <= Self.longestHan && scalars.allSatisfy(\.properties.isIdeographic)
    }
    return scalars.allSatisfy(\.properties.isAlphabetic)
      && scalars.dropFirst().allSatisfy(\.properties.isLowercase)
  }

  /// Whether the words on both sides of a place leave it a word of its own.
  ///
  /// Before a name any word may come (`they left Kiev`), but not every word after it (`Kiev cake`).
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes of the words.
  ///   - text: the text that contains them.
  ///   - edges: the bytes where a word begins or ends, for a language without spaces.
  /// - Complexity: O(1), after the text is contiguous.
  func leaveAlone(_ range: Range<Int>, of text: String, isName: Bool, edges: Set<Int>) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= range.upperBound, range.lowerBound >= 0 else { return false }
    let left = bytes.prefix(range.lowerBound).suffix(Self.reach)
    let right = bytes.dropFirst(range.upperBound).prefix(Self.reach)
    if isSpaced {
      return (isName || isFree(String(decoding: left, as: UTF8.self).lastWord, in: before))
        && (isOwner(range, of: text)
          || isFree(String(decoding: right, as: UTF8.self).firstWord, in: after))
    }
    return isFree(hanWord(left, before: range.lowerBound, edges), in: before)
      && isFree(hanWord(right, after: range.upperBound, edges), in: after)
  }

  /// Whether a word is the owner of the thing after it: `the railroad’s end`.
  private func isOwner(_ range: Range<Int>, of text: String) -> Bool {
    let word = text.utf8Slice(range)
    return clitics.contains {
      word.hasSuffix($0) || word.hasSuffix($0.replacing("'", with: "\u{2019}"))
    }
  }

  /// How far a word may reach, in UTF-8 bytes.
  private static let reach = 48

  /// Whether a word is a function word or a common verb, before which an expression begins.
  func isFree(_ word: String) -> Bool { isFree(word, in: before) }

  private func isFree(_ word: String?, in words: Set<String>) -> Bool {
    guard let word else { return true }
    // 他是 may be cut as one word.
    return words.contains(word.lowercased())
      || !isSpaced && word.allSatisfy { words.contains(String($0)) }
  }

  /// The word that ends at a byte; `nil` after a mark.
  private func hanWord(_ left: Substring.UTF8View, before end: Int, _ edges: Set<Int>) -> String? {
    let start = (1...max(1, left.count)).first { edges.contains(end - $0) } ?? left.count
    return word(left.suffix(start))
  }

  /// The word that begins at a byte; `nil` before a mark.
  private func hanWord(_ right: Substring.UTF8View, after start: Int, _ edges: Set<Int>) -> String?
  {
    let length = (1...max(1, right.count)).first { edges.contains(start + $0) } ?? right.count
    return word(right.prefix(length))
  }

  private func word(_ bytes: Substring.UTF8View) -> String? {
    let word = String(decoding: bytes, as: UTF8.self)
    return word.contains { $0.isLetter || $0.isNumber } ? word : nil
  }
}

extension String {
  /// The word that ends a text, spaces aside; `nil` if a mark or nothing is there.
  fileprivate var lastWord: String? {
    var rest = Substring(self)
    while rest.last == " " || rest.last == "\n" { rest.removeLast() }
    let word = rest.reversed().prefix(while: Self.isInWord)
    return word.isEmpty ? nil : String(word.reversed())
  }

  /// The word that begins a text, spaces aside; `nil` if a mark or nothing is there.
  fileprivate var firstWord: String? {
    let rest = drop { $0 == " " || $0 == "\n" }
    let word = rest.prefix(while: Self.isInWord)
    return word.isEmpty ? nil : String(word)
  }

  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "\u{2019}"
  }
}
