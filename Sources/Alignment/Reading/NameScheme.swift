// SPDX-License-Identifier: Apache-2.0
import Languages
import Segmentation
import Storage
import TextModel

/// Spells names of two languages in a common form, as far as their scripts allow.
///
/// Chinese and Latin script are compared in toneless pinyin, Chinese and Russian in the Palladius
/// system. Latin and Cyrillic are compared by their consonants, two languages of the same script by
/// the letters themselves.
struct NameScheme: Sendable {
  private enum Spelling: Sendable {
    case letters
    case stem
    case consonants
    case sounds
  }
  /// The spellings of a word that may match the other side's, best first.
  private let spellings: [Spelling]
  private let usesPalladius: Bool
  /// Whether both languages write sounds, so that words may be spelled nearly alike.
  let comparesSpellings: Bool
  /// Whether names are inflected.
  private let usesStems: Bool

  init(_ language: LanguageTag, _ other: LanguageTag, in languages: LanguageCatalog) {
    let scripts = (Self.script(of: language, languages), Self.script(of: other, languages))
    spellings =
      switch scripts {
      case ("Hani", "Cyrl"): [.letters, .consonants]
      case ("Hani", _): [.letters]
      case ("Cyrl", "Hani"): [.stem, .sounds, .consonants]
      case (_, "Hani"): [.letters, .sounds]
      case let (here, there) where here == there: [.letters]
      default: [.consonants]
      }
    comparesSpellings = scripts.0 != "Hani" && scripts.1 != "Hani"
    usesPalladius = scripts.1 == "Cyrl"
    usesStems = scripts.0 == "Cyrl"
  }

  /// The script in which names are compared: the one in the tag, or the usual script of the
  /// language.
  private static func script(of tag: LanguageTag, _ languages: LanguageCatalog) -> String {
    if let script = tag.script, script != "Hans", script != "Hant" { return script }
    let language = languages[tag]
    if language.isHan { return "Hani" }
    return language.scripts.first == "Cyrl" ? "Cyrl" : "Latn"
  }

  /// The keys of a word form, best first; empty if the word is too short to identify a name.
  func keys(of word: [UInt8], stem: [UInt8]) -> [[UInt8]] {
    spellings.flatMap { spelling -> [[UInt8]] in
      switch spelling {
      case .letters: return word.count >= 2 ? [word] : []
      case .stem: return stem.count >= 2 ? [stem] : []
      case .sounds: return SoundKey.keys(of: usesStems ? stem : word)
      case .consonants:
        let key = Consonants.skeleton(of: stem)
        return key.count >= 3 ? [[Self.consonantTag] + key] : []
      }
    }
  }

  /// The first byte of a consonant key; no spelling begins with it.
  private static let consonantTag: UInt8 = 2

  /// Appends the reading of a Han character, in the other side's letters, to a key; `false` if the
  /// character has no reading.
  func appendReading(of scalar: UInt32, to key: inout [UInt8]) -> Bool {
    guard usesPalladius else { return HanReading.append(of: scalar, to: &key) }
    var syllable: [UInt8] = []
    return HanReading.append(of: scalar, to: &syllable)
      && Palladius.append(syllable, to: &key)
  }

  /// The number of bytes of a key of readings that match a name in `names`; `nil` if none do.
  ///
  /// This is the whole key, or all but a final soft sign, which stems do not have.
  func nameLength(of key: [UInt8], among names: ByteInterner) -> Int? {
    key.withUnsafeBufferPointer { bytes in
      if names.find(bytes) != nil { return bytes.count }
      let stem = bytes.count - Self.softSign.count
      guard usesPalladius, stem > 0, bytes[stem...].elementsEqual(Self.softSign),
        names.find(UnsafeBufferPointer(rebasing: bytes[..<stem])) != nil
      else { return nil }
      return stem
    }
  }

  private static let softSign = Array(Palladius.softSign.utf8)
}
