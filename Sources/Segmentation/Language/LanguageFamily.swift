import ICUText
import Languages
import TextModel

/// The languages of one script, told apart by their commonest words and by letters that speak for one
/// of them.
struct LanguageFamily: Sendable {
  /// What is known of a language.
  private struct Profile {
    /// The language; `nil` for one that is only known in order to be told apart.
    let language: LanguageTag?
    /// Its commonest words, in small letters.
    let words: Set<String>
    /// Letters that the first language of the family does not use, or the first one's own.
    let letters: Set<UInt32>
    /// What one of the letters counts; a word counts 2.
    let letterWeight: Int

    init?(_ language: Language) {
      guard let data = language.detection else { return nil }
      self.language = data.isAnswer ? LanguageTag(language.subtag) : nil
      words = Set(DataText.words(data.words))
      letters = Set(data.letters.unicodeScalars.map(\.value))
      letterWeight = data.letterWeight
    }
  }

  private let profiles: [Profile]

  /// The languages of a catalog whose usual script has this code; the first is the answer when nothing
  /// speaks for another.
  static func family(ofScript code: String, in languages: LanguageCatalog) -> LanguageFamily? {
    compiled.table(in: languages)[code]
  }

  private static let compiled = CompiledTables { _, catalog in
    Dictionary(grouping: catalog.languages) { $0.scripts.first ?? "" }
      .mapValues { LanguageFamily(profiles: $0.compactMap { Profile($0) }) }
  }

  /// The language with the most words and letters in a text; one hit against the first is not
  /// enough to leave it.
  func best(of bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? {
    guard !profiles.isEmpty else { return nil }
    var scores = [Int](repeating: 0, count: profiles.count)
    var word: [UInt8] = []
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
        }
      } else if !word.isEmpty {
        // A longer word is none of the commonest.
        if word.count <= 12 {
          let text = String(decoding: word, as: UTF8.self)
          for index in profiles.indices where profiles[index].words.contains(text) {
            scores[index] += 2
          }
        }
        word.removeAll(keepingCapacity: true)
      }
    }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return scores[best] > scores[0] + 2 ? profiles[best].language : profiles[0].language
  }
}
