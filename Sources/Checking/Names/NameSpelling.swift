// SPDX-License-Identifier: Apache-2.0
import Languages

/// A system by which Chinese is spelt in Latin or Cyrillic letters.
enum NameSystem: UInt32 {
  /// Hanyu pinyin, without tones.
  case pinyin
  /// Wade-Giles, as newspapers and Taiwan write it.
  case wade
  /// The Cantonese of names in Hong Kong and Macao.
  case cantonese
  /// The system of Palladius, in Russian.
  case palladius

  /// As it ends a message.
  var title: String { self == .palladius ? "in Russian (Palladius)" : "in pinyin" }
}

/// A name, or a part of one, in letters.
struct NameSpelling: Hashable {
  /// As it is written, in small letters.
  let text: String
  /// The letters by which it is compared.
  let letters: [UInt8]

  /// A spelling.
  init(_ text: String) {
    self.text = text
    letters = NameLetters.codes(of: text)
  }

  /// The text with a capital.
  var capitalized: String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The spellings of syllables of pinyin that follow each other: one in pinyin, one with its case forms
  /// in Russian, the nominative first.
  static func spellings(_ syllables: [[UInt8]], _ system: NameSystem) -> [NameSpelling] {
    let syllables = syllables.map { String(decoding: $0, as: UTF8.self) }
    if system == .palladius {
      return Palladius.russian(syllables).map { RussianName.inflected($0).map(NameSpelling.init) }
        ?? []
    }
    var text = ""
    for syllable in syllables {
      // Chang'an, not Changan.
      if !text.isEmpty, "aeo".contains(syllable.prefix(1)) { text += "'" }
      text += syllable.replacing("v", with: "\u{FC}")
    }
    return [NameSpelling(text)]
  }
}
