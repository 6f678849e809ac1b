import Languages
import TextModel

/// The family names that most Chinese bear, and their pinyin without tones.
enum ChineseSurnames {
  /// The pinyin of a surname of one character, simplified; `nil` for any other character.
  static func pinyin(of scalar: UInt32) -> String? { table[scalar] }

  /// Characters of given names with more than one reading, simplified, and those readings.
  static let otherReadings: [UInt32: [String]] = {
    var readings: [UInt32: [String]] = [:]
    for group in DataText.words(data.otherReadings) {
      guard let scalar = group.unicodeScalars.first else { continue }
      readings[scalar.value] = group.dropFirst().split(separator: ",").map(String.init)
    }
    return readings
  }()

  private static let data = Language.of(.chinese).names ?? NameData()

  private static let table: [UInt32: String] = {
    var table: [UInt32: String] = [:]
    for group in DataText.words(data.surnameReadings) {
      let scalars = group.unicodeScalars
      let latin = String(String.UnicodeScalarView(scalars.filter { $0.value < 0x80 }))
      for scalar in scalars where scalar.value >= 0x80 { table[scalar.value] = latin }
    }
    return table
  }()
}
