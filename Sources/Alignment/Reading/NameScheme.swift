import Languages
import Segmentation
import TextModel

/// Spells names of two languages alike, as far as their scripts allow.
///
/// Chinese and Latin script meet in toneless pinyin, Chinese and Russian in the Palladius system,
/// Latin and Cyrillic in their consonants; two languages of one script in the letters themselves.
struct NameScheme: Sendable {
  private enum Spelling: Sendable {
    case letters
    case stem
    case consonants
    case sounds
  }
  /// The spellings of a word that may meet the other side's, best first.
  private let spellings: [Spelling]
  private let usesPalladius: Bool
  /// Whether names are inflected.
  private let usesStems: Bool

  init(_ language: LanguageTag, _ other: LanguageTag) {
    let scripts = (Self.script(of: language), Self.script(of: other))
    spellings =
      switch scripts {
      case ("Hani", "Cyrl"): [.letters, .consonants]
      case ("Hani", _): [.letters]
      case ("Cyrl", "Hani"): [.stem, .sounds, .consonants]
      case (_, "Hani"): [.letters, .sounds]
      case let (here, there) where here == there: [.letters]
      default: [.consonants]
      }
    usesPalladius = scripts.1 == "Cyrl"
    usesStems = scripts.0 == "Cyrl"
  }

  private static func script(of language: LanguageTag) -> String {
    if let script = language.script, script != "Hans", script != "Hant" { return script }
    return switch language.language {
    case "zh", "ja", "yue", "lzh": "Hani"
    case "ru", "uk", "be", "bg", "kk", "ky", "tg", "mn", "sr", "mk": "Cyrl"
    default: "Latn"
    }
  }

  /// The keys of a word form, best first; none when it has too little to go by.
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

  /// The first byte of a key of consonants, which no spelling has.
  private static let consonantTag: UInt8 = 2

  /// Adds what a Han character is read as, in the other side's letters, to a key; false when it has no
  /// reading.
  func appendReading(of scalar: UInt32, to key: inout [UInt8]) -> Bool {
    guard usesPalladius else { return HanReading.append(of: scalar, to: &key) }
    var syllable: [UInt8] = []
    return HanReading.append(of: scalar, to: &syllable)
      && Palladius.append(syllable, to: &key)
  }

  /// How many bytes of a key of readings are a name among `names`: all, or, as stems go without a soft
  /// sign at the end, all but that; `nil` when it is none.
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

  private static let softSign = Array("ь".utf8)
}

/// What is left of a name when its vowels go: `Trump` and Трамп are both `trmp`.
enum Consonants {
  /// The skeleton of a folded Latin or Cyrillic word; a vowel at the start is kept as `a`.
  static func skeleton(of word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    func put(_ letters: StaticString) {
      letters.withUTF8Buffer { letters in
        for letter in letters where key.last != letter { key.append(letter) }
      }
    }
    let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isSoft = next == "e" || next == "i" || next == "y"
      switch scalar {
      case "b", "б": put("b")
      case "c": put(next == "h" ? "c" : isSoft ? "s" : "k")
      case "d", "д": put(next == "ж" ? "" : "d")
      case "f", "ф": put("f")
      case "g": put(isSoft ? "c" : "g")
      case "г": put("g")
      case "h": put(index == 0 ? "h" : "")
      case "х": put(index == 0 ? "h" : "k")
      case "j", "ж", "ч": put("c")
      case "k", "q", "к": put("k")
      case "l", "л": put("l")
      case "m", "м": put("m")
      case "n", "н": put("n")
      case "p": put(next == "h" ? "f" : "p")
      case "п": put("p")
      case "r", "р": put("r")
      case "s": put(next == "h" ? "c" : "s")
      case "z", "с", "з", "ц": put("s")
      case "ш", "щ": put("c")
      case "t", "т": put("t")
      case "v", "w", "в": put("v")
      case "x": put("ks")
      default: if index == 0 { put("a") }
      }
    }
    return key
  }
}
