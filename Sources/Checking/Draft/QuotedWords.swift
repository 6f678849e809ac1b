// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// Abbreviations of a language, in small letters without their last stop: `p.m`, `млн`.
private struct Abbreviations: Sendable {
  private let words: Set<String>

  private init(_ data: SentenceData) {
    words = Set(
      [
        data.beforeName, data.beforeNumber, data.beforeNameOrNumber, data.inner, data.final,
        data.open, data.openBeforeNumber, data.afterNumber, data.unitsAfterNumber,
        data.unitsAfterSmallNumber,
      ].flatMap(DataText.words))
  }

  /// Whether a word is one, by itself or because of a stop within it.
  func contains(_ word: String) -> Bool {
    word.dropFirst().contains(".") || words.contains(word.lowercased())
  }

  static func of(_ language: LanguageTag) -> Abbreviations {
    compiled.table(for: language, in: .standard)
  }

  private static let compiled = CompiledTables { tag, catalog in
    Abbreviations(catalog[tag].sentences ?? SentenceData())
  }
}

extension CheckText {
  /// The words at a place, for a message: with the full stop of an abbreviation at their end (`5 p.m.`).
  ///
  /// A stop belongs to the last word if that is an abbreviation, or if the sentence goes on in small letters after it.
  ///
  /// - Complexity: O(*n*) for a place of *n* bytes.
  package func quoted(_ range: Range<Int>) -> String {
    let words = text.utf8Slice(range)
    let rest = text.utf8.dropFirst(range.upperBound)
    guard rest.first == UInt8(ascii: "."), let last = words.last, last.isLetter else {
      return words
    }
    let word = words.reversed().prefix { $0.isLetter || $0 == "." }
    let next = text[rest.startIndex...].dropFirst().prefix(3).first { !$0.isWhitespace }
    let goesOn = next.map { $0.isLowercase || [",", ";", ":"].contains($0) } ?? false
    return goesOn || Abbreviations.of(language).contains(String(word.reversed()))
      ? words + "." : words
  }
}
