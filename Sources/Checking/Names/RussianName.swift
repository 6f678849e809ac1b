// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages

/// Russian names: their forms, and how they are written in the other script.
///
/// Opens ICU's BGN/PCGN romanisation. Not thread-safe; use one instance per thread.
final class RussianName {
  private let romanizer: Transliterator
  private let back: Transliterator?

  init?() {
    guard let opened = try? Transliterator("Russian-Latin/BGN; Latin-ASCII") else { return nil }
    romanizer = opened
    back = try? Transliterator("Latin-Russian/BGN")
  }

  /// A Russian word in BGN/PCGN, as a name.
  func romanized(_ word: String) -> String {
    let text = romanizer.transform(word).filter { $0.isLetter || $0 == "-" }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A romanised word in Cyrillic, as a name.
  func russian(_ word: String) -> String { back?.transform(word) ?? word }

  /// The sounds that all romanisations of a word have in common; see `RussianSounds`.
  static func skeleton(ofLatin word: String, hardC: Bool = false) -> String {
    String(
      decoding: RussianSounds.skeleton(ofLatin: word.unicodeScalars, hardC: hardC), as: UTF8.self)
  }

  /// The data of Russian names.
  static let data = Language.of(.russian).names ?? NameData()

  /// Whether a word in the nominative has the ending of a Russian surname.
  static func isSurname(_ word: String) -> Bool {
    surnameEndings.contains { word.hasSuffix($0) }
  }

  private static let surnameEndings = DataText.words(data.surnameEndings)

  /// Whether a word has the ending of a patronymic, in any case and in either script.
  static func isPatronymic(_ word: String) -> Bool {
    let word = word.lowercased()
    return patronymicEndings.contains { word.hasSuffix($0) }
  }

  /// Whether a word in small letters has the ending of a patronymic in the nominative.
  static func isNominativePatronymic(_ word: String) -> Bool {
    patronymicNominatives.contains { word.hasSuffix($0) }
  }

  private static let patronymicNominatives = DataText.words(data.patronymicNominatives)
  private static let patronymicEndings = DataText.words(data.patronymicEndings)

  /// A name of one word with its case endings, the name itself first.
  static func inflected(_ name: String) -> [String] {
    guard let last = name.last, !data.uninflected.contains(last) else { return [name] }
    if let endings = caseEndings[String(name.suffix(2))] {
      let stem = String(name.dropLast(2))
      return [name] + endings.map { stem + $0 }
    }
    if let endings = caseEndings[String(last)] {
      let stem = String(name.dropLast())
      return [name] + endings.map { stem + $0 }
    }
    return [name] + (caseEndings["-"] ?? []).map { name + $0 }
  }

  /// Case endings by the last letters that they replace; those of `-` are added to any other.
  private static let caseEndings = Dictionary(
    DataText.lines(data.caseEndings).map { ($0[0], Array($0.dropFirst())) },
    uniquingKeysWith: { first, _ in first })

  /// The possible nominatives of a word: itself, and the word without a case ending.
  static func nominatives(of word: String) -> [String] {
    var found = [word]
    for (ending, nominatives) in nominativeEndings where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard stem.count > 2 else { continue }
      found += nominatives.map { stem + $0 }
    }
    return found
  }

  /// Case endings, and those that the nominative may have in their place.
  private static let nominativeEndings = DataText.lines(data.nominatives).map { line in
    (ending: line[0], nominatives: line.dropFirst().map { $0 == "-" ? "" : $0 })
  }
}
