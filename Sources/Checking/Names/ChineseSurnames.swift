// SPDX-License-Identifier: Apache-2.0
import Languages
import TextModel

/// The family names of Chinese.
enum ChineseSurnames {
  /// Whether a character, simplified, is a surname.
  static func contains(_ scalar: UInt32) -> Bool { single.contains(scalar) }

  /// Whether two characters, simplified, are a compound surname.
  static func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    double.contains(UInt64(first) << 32 | UInt64(second))
  }

  /// The syllables of a character as a surname, where they are not its first reading; `nil` otherwise.
  static func readings(of scalar: UInt32) -> [[UInt8]]? { table[scalar] }

  /// The syllables of all surnames, compound ones joined, in the letters of pinyin with `u` for ü.
  static let spellings: [[UInt8]: [[UInt8]]] = {
    var spellings: [[UInt8]: [[UInt8]]] = [:]
    let readings = HanSpellings()
    func put(_ syllables: [[UInt8]]) {
      let key = syllables.joined().map { $0 == UInt8(ascii: "v") ? UInt8(ascii: "u") : $0 }
      if spellings[key] == nil { spellings[key] = syllables }
    }
    for scalar in single.sorted() {
      for syllable in readings.syllables(of: scalar, asSurname: true).prefix(2) { put([syllable]) }
    }
    for pair in double.sorted() {
      let scalars = [UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair)]
      let syllables = scalars.compactMap { readings.syllables(of: $0, asSurname: true).first }
      if syllables.count == 2 { put(syllables) }
    }
    return spellings
  }()

  private static let data = Language.of(.chinese).names ?? NameData()

  private static let single = Set(
    (data.surnames + data.rareSurnames).unicodeScalars.filter { $0.value >= 0x4E00 }
      .map { SimplifiedHan.fold($0.value) })

  private static let double = Set(
    DataText.words(data.doubleSurnames).compactMap { name -> UInt64? in
      let scalars = name.unicodeScalars.map { UInt64(SimplifiedHan.fold($0.value)) }
      return scalars.count == 2 ? scalars[0] << 32 | scalars[1] : nil
    })

  private static let table: [UInt32: [[UInt8]]] = {
    var table: [UInt32: [[UInt8]]] = [:]
    for group in DataText.words(data.surnameReadings) {
      let syllable = Array(group.utf8.prefix { $0 < 0x80 })
      for scalar in group.unicodeScalars where scalar.value >= 0x80 {
        table[scalar.value, default: []].append(syllable)
      }
    }
    return table
  }()
}
