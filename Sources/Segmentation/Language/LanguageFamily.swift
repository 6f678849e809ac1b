// SPDX-License-Identifier: Apache-2.0
import ICUText
import Languages
import TextModel

/// The languages of one script, distinguished by their most frequent words and by letters that only
/// some of them use.
struct LanguageFamily: Sendable {
  /// The distinctive words and letters of a language.
  private struct Profile {
    /// The language; `nil` for one that is known only to exclude it.
    let language: LanguageTag?
    /// The most frequent words, in small letters.
    let words: Set<String>
    /// Letters that the first language of the family does not use; for the first one, its own
    /// letters.
    let letters: Set<UInt32>
    /// The weight of one of the letters; a word has the weight 2.
    let letterWeight: Int
    /// Pairs of letters that belong to the language: the first one in the high half.
    let pairs: Set<UInt64>

    init?(_ language: Language) {
      guard let data = language.detection else { return nil }
      self.language = data.isAnswer ? LanguageTag(language.subtag) : nil
      words = Set(DataText.words(data.words))
      letters = Set(data.letters.unicodeScalars.map(\.value))
      letterWeight = data.letterWeight
      pairs = Set(
        DataText.words(data.pairs).compactMap { pair in
          let scalars = pair.unicodeScalars.map { UInt64($0.value) }
          return scalars.count == 2 ? scalars[0] << 32 | scalars[1] : nil
        })
    }
  }

  /// The weight of a pair of letters: that of a letter of the other languages in Cyrillic.
  private static let pairWeight = 4

  private let profiles: [Profile]

  /// The languages of a catalog whose usual script has this code.
  ///
  /// The first is the answer if there is no evidence for another.
  static func family(ofScript code: String, in languages: LanguageCatalog) -> LanguageFamily? {
    compiled.table(in: languages)[code]
  }

  private static let compiled = CompiledTables { _, catalog in
    Dictionary(grouping: catalog.languages) { $0.scripts.first ?? "" }
      .mapValues { LanguageFamily(profiles: $0.compactMap { Profile($0) }) }
  }

  /// The language with the most words and letters in a text.
  ///
  /// A single hit for another language does not outweigh the first one.
  func best(of bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
    guard !profiles.isEmpty else { return nil }
    var scores = [Int](repeating: 0, count: profiles.count)
    var word: [UInt8] = []
    var before: UInt64 = 0
    var at = 0
    while at <= bytes.count {
      let (scalar, length) = at < bytes.count ? UTF8Scalars.decode(bytes, at: at) : (0x20, 1)
      at += length
      if CharacterClass.isLetter(scalar) {
        let small = CharacterClass.lowercase(scalar)
        UTF8Scalars.append(small, to: &word)
        if small >= 0x80 {
          for index in profiles.indices where profiles[index].letters.contains(small) {
            scores[index] += profiles[index].letterWeight
          }
          let pair = before << 32 | UInt64(small)
          for index in profiles.indices where profiles[index].pairs.contains(pair) {
            scores[index] += Self.pairWeight
          }
        }
      } else if !word.isEmpty {
        // A longer word is not among the most frequent ones.
        if word.count <= 12 {
          let text = String(decoding: word, as: UTF8.self)
          for index in profiles.indices where profiles[index].words.contains(text) {
            scores[index] += 2
          }
        }
        word.removeAll(keepingCapacity: true)
      }
      before = UInt64(scalar)
    }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return scores[best] > scores[0] + 2 ? profiles[best].language : profiles[0].language
  }
}
