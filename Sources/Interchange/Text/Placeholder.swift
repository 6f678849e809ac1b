// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// Words and signs that are in the place of a translation: `tbd`, `N/A`, —, 待译, `см. выше`.
///
/// People write them in cells of every language. Each is the translation of a text of the same meaning, so it counts only
/// beside another text.
enum Placeholder {
  private enum Kind {
    /// A word, or a sign without letters and digits, that says nothing.
    case mark
    /// Letters that only fill: `xxx`.
    case filler
    /// A word for nothing.
    case answer
  }

  /// Whether a text may be such a word; a fast test for long texts.
  static func mayBeOne(_ text: String) -> Bool { kind(of: text) != nil }

  /// The texts that are not in the place of a translation of the others.
  ///
  /// Each is compared with the first eight texts that cannot be such words themselves.
  ///
  /// - Complexity: O(*bytes*).
  static func removed(from texts: [String]) -> [Bool] {
    let kinds = texts.map(kind)
    let others = texts.indices.lazy.filter { kinds[$0] == nil }.prefix(mostOthers)
      .map { Other(texts[$0]) }
    let compared = kinds.allSatisfy { $0 == nil } ? [] : Array(others)
    guard !compared.isEmpty else { return texts.map { _ in false } }
    return zip(texts, kinds).map { text, kind in
      guard let kind else { return false }
      let own = key(text)
      return compared.allSatisfy { isOne(own, kind, insteadOf: $0) }
    }
  }

  private static let mostOthers = 8

  /// A text that cannot be in the place of a translation.
  private struct Other {
    let key: String
    let hasLetter: Bool
    let hasNumber: Bool
    let isNegated: Bool

    init(_ text: String) {
      key = Placeholder.key(text)
      hasLetter = text.unicodeScalars.contains(where: isLetter)
      hasNumber =
        text.unicodeScalars.contains { CharacterClass.isDigit($0.value) }
        || text.contains(where: words.numerals.contains)
      isNegated = NotationWords.isNegated(text)
    }
  }

  private static func isOne(_ own: String, _ kind: Kind, insteadOf other: Other) -> Bool {
    guard other.hasLetter, !words.meanings.contains(other.key), !words.marks.contains(other.key),
      !words.answers.contains(other.key), own.isEmpty || !other.key.contains(own)
    else { return false }
    return switch kind {
    case .mark: true
    // In Roman figures it is a number.
    case .filler: !other.hasNumber
    case .answer: !other.isNegated
    }
  }

  private static func kind(of text: String) -> Kind? {
    guard text.utf8.count <= 64 else { return nil }
    var hasSign = false
    var hasWord = false
    for scalar in text.unicodeScalars {
      if isLetter(scalar) || CharacterClass.isDigit(scalar.value) {
        // Most texts are told by their first letter.
        guard words.firsts.contains(scalar) else { return nil }
        hasWord = true
        break
      }
      hasSign = hasSign || signs.contains(scalar)
    }
    if !hasWord { return hasSign ? .mark : nil }
    let key = key(text)
    if words.marks.contains(key) { return .mark }
    if words.answers.contains(key) { return .answer }
    return key.count > 1 && key.allSatisfy(words.fillers.contains) ? .filler : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass.isLetter(scalar.value)
  }

  /// The text in small letters without white space, brackets, quotation marks and end marks around it.
  private static func key(_ text: String) -> String {
    func isOuter(_ character: Character) -> Bool {
      character.isWhitespace || "()[]{}<>（）【】《》〈〉«»\"'“”‘’「」.。…!！:：;；*".contains(character)
    }
    var inner = text[...]
    while let first = inner.first, isOuter(first) { inner.removeFirst() }
    while let last = inner.last, isOuter(last) { inner.removeLast() }
    return inner.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let signs: Set<Unicode.Scalar> = Set(
    PlaceholderData.signs.unicodeScalars.filter { !CharacterClass.isLetter($0.value) })

  /// The words of all languages.
  private struct Words {
    var marks: Set<String>
    var answers: Set<String>
    var meanings: Set<String>
    var fillers: Set<Character>
    var numerals: Set<Character>
    /// The first letters of marks, answers and fillers, small and large.
    var firsts: Set<Unicode.Scalar>
  }

  private static let words: Words = {
    let data = LanguageCatalog.standard.languages.compactMap(\.placeholders)
    func phrases(_ lists: [String]) -> Set<String> {
      Set(
        lists.flatMap { $0.split { $0 == "," || $0.isNewline } }.map { key(String($0)) }.filter {
          !$0.isEmpty
        })
    }
    let marks = phrases(data.map(\.marks))
    let answers = phrases(data.map(\.answers))
    let fillers = data.map(\.filler)
    let firsts = (Array(marks) + Array(answers) + fillers).flatMap {
      [$0.lowercased(), $0.uppercased()].compactMap(\.unicodeScalars.first)
    }
    return Words(
      marks: marks, answers: answers, meanings: phrases(data.map(\.meanings)),
      fillers: Set(fillers.joined()), numerals: Set(data.map(\.numerals).joined()),
      firsts: Set(firsts))
  }()
}
